import { tooFewToTell, type Estimated } from '#app/results/cell.ts';
import type { Interval } from '#app/results/interval.ts';
import { requireCount, requireLevel, StatisticsArgumentError } from '#app/statistics/arguments.ts';
import { normalCritical } from '#app/statistics/distributions.ts';

export interface Proportion {
  /** From 0 to 1. */
  readonly value: number;
  readonly n: number;
  readonly interval: Interval;
}

/**
 * A proportion with Wilson's score interval, without continuity correction. It never leaves 0 to 1, and at 0 of n and
 * n of n it still has a width. No young people gives `too_few_to_tell`.
 *
 * Wilson EB. J Am Stat Assoc 1927;22:209-12; method 3 of Newcombe RG. Stat Med 1998;17:857-72.
 *
 * @param count how many have the attribute
 * @param n out of how many
 */
export function wilsonInterval(count: number, n: number, level = 0.95): Estimated<Proportion> {
  requireCount('count', count);
  requireCount('n', n);
  requireLevel(level);
  if (count > n) throw new StatisticsArgumentError(`count ${count} is more than n ${n}`);
  if (n === 0) return tooFewToTell(0, 1, 'There is nobody to take a share of.');

  const z = normalCritical(level);
  const centre = 2 * count + z * z;
  const halfWidth = z * Math.sqrt(z * z + 4 * count * (1 - count / n));
  const scale = 2 * (n + z * z);
  const lower = count === 0 ? 0 : (centre - halfWidth) / scale;
  const upper = count === n ? 1 : (centre + halfWidth) / scale;
  return {
    state: 'shown',
    value: count / n,
    n,
    interval: { lower, upper, level, method: 'Wilson' },
  };
}
