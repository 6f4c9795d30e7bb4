import { cellText } from '#app/figures/cell-text.ts';
import { startSentence } from '#app/figures/words/mid-sentence.ts';
import { formatDate } from '#app/results/format.ts';
import { cellAt } from '../document/number-of.ts';
import { partsText } from '../document/part-text.ts';
import type { NumberPart } from '../document/part.ts';
import type { ReportDocument } from '../document/report-document.ts';

/** One number of one report among several. */
export interface TrendPoint {
  readonly period: string;
  /** As it is written: "37%", "[c]". "[x]" where that report does not have it. */
  readonly text: string;
  /** null where there is no number to draw. */
  readonly value: number | null;
  readonly interval: { readonly lower: number; readonly upper: number } | null;
  /** Worked out by another method than in the newest report: not to be compared. GSS symbol [b]. */
  readonly isBreak: boolean;
}

/** One number over several reports, the earliest first. */
export interface Trend {
  readonly id: string;
  readonly label: string;
  readonly points: readonly TrendPoint[];
}

/** Reports from the earliest period to the latest; those of one period by the date they were made for. */
export function inOrderOfTime(reports: readonly ReportDocument[]): readonly ReportDocument[] {
  const when = ({ head }: ReportDocument) => `${head.period.to ?? head.date} ${head.date}`;
  return [...reports].sort((one, other) => when(one).localeCompare(when(other)));
}

/** The large numbers of the newest report, in every report. Numbers worked out in another way are told apart. */
export function trendsOf(reports: readonly ReportDocument[]): readonly Trend[] {
  const ordered = inOrderOfTime(reports);
  const newest = ordered.at(-1);
  if (!newest || ordered.length < 2) return [];
  const cards = newest.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'cards' ? block.cards : [])),
  );
  return cards.flatMap(({ id, number, label }): Trend[] => {
    const [part] = number;
    return part?.kind === 'number'
      ? [
          {
            id,
            label: plainLabel(partsText(newest.figures, label)),
            points: ordered.map((report) => pointOf(report, newest, part)),
          },
        ]
      : [];
  });
}

function pointOf(report: ReportDocument, newest: ReportDocument, part: NumberPart): TrendPoint {
  const found = cellAt(report.figures, part);
  const cell = found?.cell;
  const isBreak = methodOf(report, part) !== methodOf(newest, part);
  return {
    period: periodWords(report),
    text: found ? `${cellText(found.cell, found.column)}${isBreak ? ' [b]' : ''}` : '[x]',
    value: cell?.state === 'shown' ? cell.value : null,
    interval: cell?.state === 'shown' && cell.interval ? cell.interval : null,
    isBreak,
  };
}

function methodOf({ figures }: ReportDocument, { figure }: NumberPart): string {
  const method = figures[figure]?.value.method;
  return method ? `${method.id} ${method.version}` : '';
}

/** "to 31 March 2026", the end of what the report covers. */
export function periodWords({ head }: ReportDocument): string {
  return head.period.to === null ? formatDate(head.date) : `to ${formatDate(head.period.to)}`;
}

/** A label says "of 412 with both scores", which is true of one report only. */
function plainLabel(label: string): string {
  return startSentence(
    label
      .replace(/, of [\d,]+ with both scores$/, ', of those with both scores')
      .replace(/^of those who (\w+) have /, 'share of those who $1 who have '),
  );
}
