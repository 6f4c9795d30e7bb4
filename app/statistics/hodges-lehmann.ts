import { tooFewToTell, type Estimated } from '#app/results/cell.ts';
import type { Interval } from '#app/results/interval.ts';
import { requireLevel } from '#app/statistics/arguments.ts';
import { normalCritical } from '#app/statistics/distributions.ts';
import { isPresent } from '#app/statistics/is-present.ts';
import { signedRankCdf } from '#app/statistics/signed-rank-distribution.ts';
import { walshAverage } from '#app/statistics/walsh-averages.ts';

export interface HodgesLehmannOptions {
  readonly level?: number;
  /** R's wilcox.test drops young people whose score did not change; `kept` counts them like any other. */
  readonly zeros?: 'dropped' | 'kept';
}

export interface TypicalChange {
  /** The median of the Walsh averages, in the unit of the changes. */
  readonly value: number;
  /** Changes used. */
  readonly n: number;
  /** Changes of exactly 0. */
  readonly zeros: number;
  /** Its level is the one asked for or, where so few changes cannot give that, the one reached. null for one change. */
  readonly interval: Interval | null;
}

/** Up to here, and without ties and zeros, limits are exact. As in R. */
const exactBelow = 50;

/**
 * The typical change of some young people, robust against a few extreme ones: the Hodges-Lehmann estimate that belongs to
 * Wilcoxon's signed rank test. null and NaN are missing changes. Limits are order statistics of the Walsh averages: exact, or by
 * the normal approximation with correction for ties. No change at all gives `too_few_to_tell`.
 *
 * Hodges JL, Lehmann EL. Ann Math Stat 1963;34:598-611; Hollander M, Wolfe DA. Nonparametric Statistical Methods, 1999,
 * section 3.3.
 */
export function hodgesLehmann(
  changes: readonly (number | null)[],
  { level = 0.95, zeros = 'dropped' }: HodgesLehmannOptions = {},
): Estimated<TypicalChange> {
  requireLevel(level);
  const present = changes.filter(isPresent);
  const zeroCount = present.filter((change) => change === 0).length;
  const used = zeros === 'kept' ? present : present.filter((change) => change !== 0);
  const sorted = Float64Array.from(used).sort();
  const n = sorted.length;
  if (n === 0) return tooFewToTell(0, 1, 'There is no change to speak of.');

  const pairs = (n * (n + 1)) / 2;
  const lowerMiddle = walshAverage(sorted, Math.ceil(pairs / 2));
  const value =
    pairs % 2 === 1 ? lowerMiddle : (lowerMiddle + walshAverage(sorted, pairs / 2 + 1)) / 2;
  const limit = limitOf(sorted, zeroCount, level);
  const interval =
    limit.level <= 0
      ? null
      : {
          lower: walshAverage(sorted, limit.k),
          upper: walshAverage(sorted, pairs + 1 - limit.k),
          level: limit.level,
          method: limit.method,
        };
  return { state: 'shown', value, n, zeros: zeroCount, interval };
}

/** Which Walsh average, counted from either end, is the limit. */
function limitOf(
  sorted: Float64Array,
  zeros: number,
  level: number,
): { readonly k: number; readonly level: number; readonly method: string } {
  const n = sorted.length;
  const ties = tieSizes(Float64Array.from(sorted, Math.abs).sort());
  if (n < exactBelow && zeros === 0 && ties.length === 0) {
    const cdf = signedRankCdf(n);
    const k = Math.max(
      1,
      cdf.findIndex((p) => p >= (1 - level) / 2),
    );
    const reached = 1 - 2 * (cdf[k - 1] ?? 1);
    return { k, level: Math.min(level, reached), method: 'exact signed rank' };
  }
  const tieLoss = tieSizes(sorted).reduce((sum, size) => sum + (size ** 3 - size) / 48, 0);
  const sd = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24 - tieLoss);
  const middle = (n * (n + 1)) / 4;
  const k = Math.floor(middle - 0.5 - normalCritical(level) * sd) + 1;
  return { k: Math.max(1, k), level, method: 'normal signed rank' };
}

/** How often each value that comes more than once does so. */
function tieSizes(sorted: Float64Array): number[] {
  const sizes: number[] = [];
  for (let start = 0; start < sorted.length;) {
    let end = start + 1;
    while (end < sorted.length && sorted[end] === sorted[start]) end += 1;
    if (end - start > 1) sizes.push(end - start);
    start = end;
  }
  return sizes;
}
