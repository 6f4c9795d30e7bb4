import type { AuditReport } from '#app/disclosure/audit/audit-report.ts';
import { figureTables } from '#app/figures/figure-tables.ts';
import { screenText } from '#app/identifiers/free-text/screen-text.ts';
import { formatCount } from '#app/results/format.ts';
import { partsText } from '../document/part-text.ts';
import type { ReportDocument } from '../document/report-document.ts';
import { looseNumbers, staleEdits } from '../edit/edits-to-check.ts';
import type { ReportEdits } from '../edit/report-edits.ts';
import { readingEase } from './reading-age.ts';
import { reportText } from './report-text.ts';

/** `done` holds; `look` wants somebody’s eyes; `stop` forbids publishing; `waiting` is not known yet. */
export interface ReportCheck {
  readonly id: 'hidden' | 'rounded' | 'names' | 'tables' | 'plain' | 'edits';
  readonly state: 'done' | 'look' | 'stop' | 'waiting';
  readonly title: string;
  readonly detail: string;
}

/** What stands between a report and its readers. */
export function reportChecks({
  made,
  shown,
  edits,
  audit,
}: {
  readonly made: ReportDocument;
  /** As it will be read: edits applied. */
  readonly shown: ReportDocument;
  readonly edits: ReportEdits;
  readonly audit: AuditReport | null;
}): readonly ReportCheck[] {
  return [
    hiddenCheck(made, audit),
    roundedCheck(made),
    namesCheck(made, edits),
    tablesCheck(shown),
    plainCheck(shown),
    ...editsCheck(made, edits),
  ];
}

function hiddenCheck({ figures }: ReportDocument, audit: AuditReport | null): ReportCheck {
  const hidden = Object.values(figures).reduce((sum, { hiddenCells }) => sum + hiddenCells, 0);
  const cells = hidden === 1 ? '1 number hidden' : `${formatCount(hidden)} numbers hidden`;
  const title = 'Small numbers hidden';
  switch (audit?.state) {
    case undefined:
      return {
        id: 'hidden',
        state: 'waiting',
        title,
        detail: `${cells}. Trying to work them out…`,
      };
    case 'passed':
      return {
        id: 'hidden',
        state: 'done',
        title,
        detail: hidden === 0 ? 'No number needs hiding' : `${cells}, none can be worked out`,
      };
    case 'refused':
      return {
        id: 'hidden',
        state: 'stop',
        title: 'A hidden number can be worked out',
        detail: `${formatCount(audit.findings.length)} of them. This report cannot be taken away: choose a stricter rule on the Equity page`,
      };
    case 'not_audited':
      return {
        id: 'hidden',
        state: 'stop',
        title: 'Hidden numbers were not checked',
        detail: `${audit.reason} This report cannot be taken away until they are`,
      };
  }
}

function roundedCheck({ figures }: ReportDocument): ReportCheck {
  const roundTo = Object.values(figures)[0]?.policy.roundTo ?? 1;
  return roundTo > 1
    ? { id: 'rounded', state: 'done', title: `Counts rounded to ${roundTo}`, detail: '' }
    : {
        id: 'rounded',
        state: 'look',
        title: 'Counts are not rounded',
        detail: 'The rule in force does not ask for it',
      };
}

function namesCheck({ figures }: ReportDocument, { texts }: ReportEdits): ReportCheck {
  const found = Object.values(texts).flatMap(({ parts }) => {
    const typed = partsText(figures, parts);
    return screenText(typed).findings.map(({ start, end }) => typed.slice(start, end));
  });
  return found.length === 0
    ? { id: 'names', state: 'done', title: 'No free text that names people', detail: '' }
    : {
        id: 'names',
        state: 'look',
        title: 'Your words may name somebody',
        detail: `Look at: ${found.map((words) => `“${words}”`).join(', ')}`,
      };
}

function tablesCheck({ figures }: ReportDocument): ReportCheck {
  const without = Object.values(figures).filter(({ value }) => figureTables(value).length === 0);
  return without.length === 0
    ? { id: 'tables', state: 'done', title: 'Every figure has a table', detail: '' }
    : {
        id: 'tables',
        state: 'look',
        title: 'A figure has no table',
        detail: without.map(({ value }) => value.id).join(', '),
      };
}

function plainCheck(shown: ReportDocument): ReportCheck {
  const ease = readingEase(reportText(shown));
  const long = ease?.long.length ?? 0;
  const sentences = long === 1 ? '1 sentence' : `${formatCount(long)} sentences`;
  const age = ease ? `Reading age about ${ease.age}` : 'Nothing to read';
  return {
    id: 'plain',
    state: long > 0 ? 'look' : 'done',
    title: 'Plain English check',
    detail: long > 0 ? `${age}. ${sentences} over 30 words` : age,
  };
}

function editsCheck(made: ReportDocument, edits: ReportEdits): readonly ReportCheck[] {
  if (Object.keys(edits.texts).length === 0) return [];
  const stale = staleEdits(made, edits).length;
  const loose = looseNumbers(edits);
  const said = [
    ...(stale === 0
      ? []
      : [
          `The numbers under ${stale === 1 ? '1 edited text' : `${stale} edited texts`} have changed`,
        ]),
    ...(loose.length === 0 ? [] : [`Typed, and in no figure: ${[...new Set(loose)].join(', ')}`]),
  ];
  return [
    {
      id: 'edits',
      state: said.length === 0 ? 'done' : 'look',
      title: said.length === 0 ? 'Edited words fit the numbers' : 'Look at edited words',
      detail: said.join('. '),
    },
  ];
}
