import type { ToCheck } from '../check-context.ts';
import { columnsOf, several, shownCells } from '../cells.ts';
import type { CellPlace, Finding } from '../finding.ts';
import { trueNumber } from '../answer.ts';

/** One or two young people make up more of a sum than this: the n,k rule with n 2 and k 90%. */
const TWO_LARGEST_AT_MOST = 0.9;
/** What is left beside the two largest must be at least this share of the largest: the p-ratio rule. */
const REST_AT_LEAST = 0.1;

/** Sums that are mostly one young person's amount. */
export function amounts(to: ToCheck): readonly Finding[] {
  const { answer, known } = to;
  const sums = columnsOf(to, 'sum');
  const unknown = sums.filter((column) => known.parts?.[column] === undefined);
  const findings: Finding[] = [];
  const unseen = shownCells(to, unknown, (cell) => cell !== null && cell !== 0);
  if (unseen.length > 0) {
    findings.push({
      rule: 'unknown_amounts',
      cells: unseen,
      what: `${several(unknown.length, 'sum')} whose parts are not known`,
      why: 'A sum that is mostly one young person’s amount tells that amount.',
      mends: [{ kind: 'leave_out', columns: unknown }],
      ask: 'Give the mean (avg) with a count column in place of the sum.',
    });
  }
  const dominated = sums.flatMap((column): CellPlace[] =>
    shownCells(to, [column], (_, row) => {
      const parts = known.parts?.[column]?.[row];
      const total = trueNumber(answer.rows[row]?.[column]);
      return parts !== undefined && total !== null && isDominated(total, parts);
    }),
  );
  if (dominated.length > 0) {
    findings.push({
      rule: 'dominance',
      cells: dominated,
      what: `${several(dominated.length, 'sum')} mostly of one or two young people`,
      why: 'Whoever has the second largest amount could work out the largest nearly enough.',
      mends: [{ kind: 'hide', cells: dominated }],
    });
  }
  return findings;
}

/** The n,k rule (2, 0.90) and the p-ratio rule (0.10), as ACRO 1.0.1 sets them. */
export function isDominated(
  total: number,
  { largest, second }: { largest: number; second: number },
): boolean {
  if (total <= 0) return false;
  return (
    largest + second > TWO_LARGEST_AT_MOST * total ||
    total - largest - second < REST_AT_LEAST * largest
  );
}
