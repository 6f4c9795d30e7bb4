import type { Cell, Standing } from '#app/results/cell.ts';
import { fisherExact } from '#app/statistics/fisher-exact.ts';
import { newcombeDifference } from '#app/statistics/newcombe-difference.ts';
import { welchFromSummary } from '#app/statistics/welch-difference.ts';
import { judgeComparisons, type Comparison } from '../judge-comparisons.ts';
import { LEAST_TO_COMPARE } from './missing/missing-groups.ts';

/** Who may be compared: groups that are known. Those it is not known of are nobody’s group; the rest it does not apply to. */
export interface ComparedGroup {
  readonly group_code: string | null;
  readonly group_missing: string | null;
}

/** So many of so many, in one group. */
export interface GroupShare extends ComparedGroup {
  readonly count: number;
  readonly of: number;
}

/** Mean and sample standard deviation of one group. */
export interface GroupMean extends ComparedGroup {
  readonly n: number;
  readonly mean: number | null;
  readonly sd: number | null;
}

/** The rule in words, for "How this is worked out". */
export const standingRule = `Each group of ${LEAST_TO_COMPARE} or more is set against everyone else to whom the characteristic applies. Clear: holds at a false discovery rate of 5% over the groups of this figure (Benjamini and Hochberg). Possible: only the comparison’s own 95% interval leaves out no difference.`;

/** How each group’s share stands beside that of everyone else (Newcombe’s interval, Fisher’s exact test), in the order given. */
export function standingsOfShares(groups: readonly GroupShare[]): readonly (Standing | null)[] {
  const all = groups
    .filter(applies)
    .reduce((sum, { count, of }) => ({ count: sum.count + count, of: sum.of + of }), {
      count: 0,
      of: 0,
    });
  return judged(groups, ({ count, of }) => {
    const others = { count: all.count - count, of: all.of - of };
    if (Math.min(of, others.of) < LEAST_TO_COMPARE) return null;
    const difference = newcombeDifference(count, of, others.count, others.of);
    if (difference.state !== 'shown') return null;
    return { ...difference, pValue: fisherExact(count, of, others.count, others.of) };
  });
}

/** How each group’s mean stands beside that of everyone else (Welch’s t), in the order given. */
export function standingsOfMeans(groups: readonly GroupMean[]): readonly (Standing | null)[] {
  return judged(groups, (group) => {
    const others = together(groups.filter((other) => other !== group && applies(other)));
    if (Math.min(group.n, others.n) < LEAST_TO_COMPARE) return null;
    const difference = welchFromSummary(group, others);
    return difference.state === 'shown' ? difference : null;
  });
}

/** The cell with how it stands, where it was compared. */
export function withStanding(cell: Cell, standing: Standing | null | undefined): Cell {
  return cell.state === 'shown' && standing ? { ...cell, standing } : cell;
}

function applies({ group_missing }: ComparedGroup): boolean {
  return group_missing !== 'not_applicable';
}

function judged<G extends ComparedGroup>(
  groups: readonly G[],
  compare: (group: G) => Comparison | null,
): readonly (Standing | null)[] {
  return judgeComparisons(
    groups.map((group) => (group.group_code === null ? null : compare(group))),
  ).standings;
}

/** Mean and standard deviation of several groups taken as one. */
function together(groups: readonly GroupMean[]): {
  readonly n: number;
  readonly mean: number | null;
  readonly sd: number | null;
} {
  const n = groups.reduce((sum, group) => sum + group.n, 0);
  if (n === 0) return { n, mean: null, sd: null };
  const mean = groups.reduce((sum, group) => sum + group.n * (group.mean ?? 0), 0) / n;
  const squares = groups.reduce(
    (sum, group) =>
      sum +
      Math.max(0, group.n - 1) * (group.sd ?? 0) ** 2 +
      group.n * ((group.mean ?? mean) - mean) ** 2,
    0,
  );
  return { n, mean, sd: n < 2 ? null : Math.sqrt(squares / (n - 1)) };
}
