import { tooFewToTell, type Estimated } from '#app/results/cell.ts';
import type { Interval } from '#app/results/interval.ts';
import { requireCount, requireFinite, requireLevel } from '#app/statistics/arguments.ts';
import { tCritical } from '#app/statistics/distributions.ts';

/**
 * A mean with Student's t interval from what a query can aggregate: how many, their mean, and their sample standard
 * deviation. The same result as from the values themselves. The interval is null for one value, and where all values
 * are equal: the data then say nothing of their spread.
 */
export function summaryTInterval(
  n: number,
  mean: number | null,
  sd: number | null,
  level = 0.95,
): Estimated<{ readonly value: number; readonly n: number; readonly interval: Interval | null }> {
  requireCount('n', n);
  requireLevel(level);
  if (n === 0 || mean === null) return tooFewToTell(0, 1, 'There is nothing to average.');
  requireFinite('mean', mean);
  if (n === 1 || sd === null || sd === 0) return { state: 'shown', value: mean, n, interval: null };
  requireFinite('sd', sd);
  const reach = tCritical(level, n - 1) * (sd / Math.sqrt(n));
  return {
    state: 'shown',
    value: mean,
    n,
    interval: { lower: mean - reach, upper: mean + reach, level, method: 'Student’s t' },
  };
}
