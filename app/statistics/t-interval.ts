import { tooFewToTell, type Estimated } from '#app/results/cell.ts';
import type { Interval } from '#app/results/interval.ts';
import { requireLevel } from '#app/statistics/arguments.ts';
import { tCritical } from '#app/statistics/distributions.ts';
import { meanAndSd } from '#app/statistics/mean-and-sd.ts';

export interface Mean {
  /** In the unit of the values. */
  readonly value: number;
  readonly n: number;
  readonly missing: number;
  /** Sample standard deviation; null for one value. */
  readonly sd: number | null;
  /** null for one value, and where all values are equal: the data then say nothing of their spread. */
  readonly interval: Interval | null;
}

/**
 * The mean of some values with Student's t interval on n − 1 degrees of freedom. null is a missing value, left out and
 * counted. No value at all gives `too_few_to_tell`.
 */
export function tInterval(values: readonly (number | null)[], level = 0.95): Estimated<Mean> {
  requireLevel(level);
  const { n, missing, mean, sd } = meanAndSd(values);
  if (mean === null) return tooFewToTell(0, 1, 'There is nothing to average.');
  if (sd === null || sd === 0) {
    return { state: 'shown', value: mean, n, missing, sd, interval: null };
  }
  const reach = (tCritical(level, n - 1) * sd) / Math.sqrt(n);
  const interval = { lower: mean - reach, upper: mean + reach, level, method: 'Student’s t' };
  return { state: 'shown', value: mean, n, missing, sd, interval };
}
