import { tooFewToTell, type Estimated } from '#app/results/cell.ts';
import type { Interval } from '#app/results/interval.ts';
import {
  requireLevel,
  requireSameLength,
  StatisticsArgumentError,
} from '#app/statistics/arguments.ts';
import { tCdf, tCritical } from '#app/statistics/distributions.ts';
import { isPresent } from '#app/statistics/is-present.ts';
import { leastSquares, type LeastSquares } from '#app/statistics/least-squares.ts';
import { meanAndSd } from '#app/statistics/mean-and-sd.ts';

/** Scores of the same young people in the same order. null: not known; such a young person is left out. */
export interface AncovaScores {
  readonly first: readonly (number | null)[];
  readonly second: readonly (number | null)[];
  readonly group: readonly (string | null)[];
}

export interface AdjustedDifference {
  /** In points of the second score: the group less the reference, at equal first scores. */
  readonly value: number;
  readonly interval: Interval;
  /** Two-sided, of no difference. For the false discovery rate, not for showing. */
  readonly pValue: number;
}

export interface AncovaGroup {
  readonly group: string;
  readonly n: number;
  /** The second score to be expected at the average first score of everyone. null where it cannot be told apart. */
  readonly adjustedMean: number | null;
  readonly difference: Estimated<AdjustedDifference>;
}

export interface Ancova {
  readonly n: number;
  readonly incomplete: number;
  readonly reference: string;
  /** Points of second score per point of first. null if all first scores are equal. */
  readonly slope: number | null;
  readonly df: number;
  /** Every group but the reference, in order of appearance. */
  readonly groups: readonly AncovaGroup[];
}

/**
 * Differences between groups in second scores, adjusted for first scores: one common slope, ordinary least squares,
 * Student's t. The same differences come out whether the second score or the change is explained. Fewer than two groups
 * give `too_few_to_tell`; so does a group's difference that cannot be told from its first scores, or that leaves no spread.
 *
 * Vickers AJ, Altman DG. BMJ 2001;323:1123-4.
 */
export function ancovaDifference(
  scores: AncovaScores,
  reference: string,
  level = 0.95,
): Estimated<Ancova> {
  requireLevel(level);
  const rows = completeRows(scores);
  const names = [...new Set(rows.map(({ group }) => group))];
  if (names.length < 2) return tooFewToTell(names.length, 2, 'There is only one group to compare.');
  if (!names.includes(reference)) {
    throw new StatisticsArgumentError(`the reference group ${reference} has no complete pair`);
  }
  const others = names.filter((name) => name !== reference);
  const average = meanAndSd(rows.map(({ first }) => first)).mean ?? 0;
  const averageSecond = meanAndSd(rows.map(({ second }) => second)).mean ?? 0;
  const fit = leastSquares(
    [
      rows.map(() => 1),
      rows.map(({ first }) => first - average),
      ...others.map((name) => rows.map(({ group }) => (group === name ? 1 : 0))),
    ],
    rows.map(({ second }) => second - averageSecond),
  );
  const intercept = fit.coefficients[0] ?? null;
  const groups = others.map((group, at): AncovaGroup => {
    const coefficient = fit.coefficients[at + 2] ?? null;
    return {
      group,
      n: rows.filter((row) => row.group === group).length,
      adjustedMean:
        intercept === null || coefficient === null ? null : averageSecond + intercept + coefficient,
      difference: differenceOf(fit, at + 2, rows.length, level),
    };
  });
  return {
    state: 'shown',
    n: rows.length,
    incomplete: scores.first.length - rows.length,
    reference,
    slope: fit.coefficients[1] ?? null,
    df: fit.df,
    groups,
  };
}

function differenceOf(
  { coefficients, unscaledVariances, residualSumOfSquares, df }: LeastSquares,
  at: number,
  n: number,
  level: number,
): Estimated<AdjustedDifference> {
  const value = coefficients[at] ?? null;
  const unscaled = unscaledVariances[at] ?? null;
  if (value === null || unscaled === null) {
    return tooFewToTell(n, n + 1, 'The groups cannot be told apart from their first scores.');
  }
  if (df < 1) return tooFewToTell(n, n - df + 1, 'There are no pairs left to judge the spread by.');
  const standardError = Math.sqrt((residualSumOfSquares / df) * unscaled);
  if (standardError <= 1e-12 * Math.max(1, Math.abs(value))) {
    return tooFewToTell(n, n + 1, 'The scores leave no spread to judge by.');
  }
  const reach = tCritical(level, df) * standardError;
  const interval = { lower: value - reach, upper: value + reach, level, method: 'ANCOVA' };
  return {
    state: 'shown',
    value,
    interval,
    pValue: 2 * tCdf(-Math.abs(value / standardError), df),
  };
}

function completeRows({
  first,
  second,
  group,
}: AncovaScores): { readonly first: number; readonly second: number; readonly group: string }[] {
  requireSameLength('first and second', first, second);
  requireSameLength('first and group', first, group);
  return first.flatMap((one, at) => {
    const two = second[at];
    const name = group[at] ?? null;
    return !isPresent(one) || !isPresent(two) || name === null
      ? []
      : [{ first: one, second: two, group: name }];
  });
}
