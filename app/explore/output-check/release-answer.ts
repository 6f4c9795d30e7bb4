import { summarisePolicy } from '#app/disclosure/policy.ts';
import { releasedValue } from '#app/disclosure/released-value.ts';
import type { Released } from '#app/results/released.ts';
import { isHidden, type Answer, type AnswerColumn, type AnswerValue } from './answer.ts';
import { checkAnswer } from './check-answer.ts';
import type { ToCheck } from './check-context.ts';
import type { EarlierExport } from './earlier-export.ts';
import type { Finding } from './finding.ts';
import { rowLabel } from './row-label.ts';

/** An answer as it may leave: hidden cells are marked, and what they were is gone: the word stands in their place. */
export interface CheckedAnswer {
  readonly columns: readonly AnswerColumn[];
  readonly rows: readonly (readonly AnswerValue[])[];
  /** For each cell of `rows`, whether it is hidden: a label may be the word itself. */
  readonly hidden: readonly (readonly boolean[])[];
}

/** The answer may not leave yet. */
export class AnswerRefused extends Error {
  override readonly name = 'AnswerRefused';

  constructor(readonly findings: readonly Finding[]) {
    super(`The result may not leave yet: ${findings.map(({ what }) => what).join('; ')}.`);
  }
}

/** The only way from an answer to a file. Throws AnswerRefused while anything is found. */
export function releaseAnswer(to: ToCheck): Released<CheckedAnswer> {
  const findings = checkAnswer(to);
  if (findings.length > 0) throw new AnswerRefused(findings);
  const hidden = to.answer.rows.map((cells) => cells.map(isHidden));
  return releasedValue(
    { columns: to.answer.columns, rows: shownRows(to.answer), hidden },
    summarisePolicy(to.policy),
    hidden.flat().filter(Boolean).length,
  );
}

/** What later exports are set against. */
export function asEarlierExport(
  to: ToCheck,
  { at, sql }: { readonly at: string; readonly sql: string },
): Required<EarlierExport> {
  const counts = to.answer.rows.map((cells, row): [string, Record<string, number | null>] => [
    rowLabel(to, row),
    Object.fromEntries(
      cells.flatMap((cell, column): [string, number | null][] => {
        const role = to.known.roles[column];
        if (role !== 'count' && role !== 'event_count') return [];
        const name = to.answer.columns[column]?.name ?? '';
        if (isHidden(cell)) return [[name, null]];
        return typeof cell === 'number' ? [[name, cell]] : [];
      }),
    ),
  ]);
  const { base } = to.known;
  return {
    at,
    sql,
    counts: Object.fromEntries(counts),
    base: base === null ? null : (to.answer.columns[base]?.name ?? null),
  };
}

function shownRows({ rows }: Answer): CheckedAnswer['rows'] {
  return rows.map((cells) => cells.map((cell) => (isHidden(cell) ? 'hidden' : cell)));
}
