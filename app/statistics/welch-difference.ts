import { tooFewToTell, type Estimated } from '#app/results/cell.ts';
import type { Interval } from '#app/results/interval.ts';
import { requireLevel } from '#app/statistics/arguments.ts';
import { tCdf, tCritical } from '#app/statistics/distributions.ts';
import { meanAndSd } from '#app/statistics/mean-and-sd.ts';

export interface MeanDifference {
  /** Mean of the first group minus mean of the second, in the unit of the values. */
  readonly value: number;
  readonly n1: number;
  readonly n2: number;
  readonly df: number;
  readonly interval: Interval;
  /** Two-sided, of no difference. For the false discovery rate, not for showing. */
  readonly pValue: number;
}

/**
 * The difference of two independent means without supposing equal spread. Each group needs two values, and one of them
 * some spread; otherwise `too_few_to_tell`. null is a missing value, left out.
 *
 * Welch BL. Biometrika 1947;34:28-35, with Satterthwaite's degrees of freedom.
 */
export function welchDifference(
  first: readonly (number | null)[],
  second: readonly (number | null)[],
  level = 0.95,
): Estimated<MeanDifference> {
  return welchFromSummary(meanAndSd(first), meanAndSd(second), level);
}

/** The same from what a query can aggregate: how many, their mean and their sample standard deviation. */
export function welchFromSummary(
  first: { readonly n: number; readonly mean: number | null; readonly sd: number | null },
  second: { readonly n: number; readonly mean: number | null; readonly sd: number | null },
  level = 0.95,
): Estimated<MeanDifference> {
  requireLevel(level);
  if (first.mean === null || second.mean === null || first.sd === null || second.sd === null) {
    return tooFewToTell(Math.min(first.n, second.n), 2, 'Each group needs two values.');
  }
  const variance1 = first.sd ** 2 / first.n;
  const variance2 = second.sd ** 2 / second.n;
  const standardError = Math.sqrt(variance1 + variance2);
  if (standardError === 0) {
    const n = Math.min(first.n, second.n);
    return tooFewToTell(n, n + 1, 'The values of each group are all equal.');
  }
  const df =
    (variance1 + variance2) ** 2 /
    (variance1 ** 2 / (first.n - 1) + variance2 ** 2 / (second.n - 1));
  const value = first.mean - second.mean;
  const reach = tCritical(level, df) * standardError;
  return {
    state: 'shown',
    value,
    n1: first.n,
    n2: second.n,
    df,
    interval: { lower: value - reach, upper: value + reach, level, method: 'Welch’s t' },
    pValue: 2 * tCdf(-Math.abs(value / standardError), df),
  };
}
