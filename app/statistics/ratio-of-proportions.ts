import { tooFewToTell, type Estimated } from '#app/results/cell.ts';
import type { Interval } from '#app/results/interval.ts';
import { requireCount, requireLevel, StatisticsArgumentError } from '#app/statistics/arguments.ts';
import { normalCritical } from '#app/statistics/distributions.ts';

/**
 * The ratio of two independent proportions, first over second, with Katz's interval on the log scale: for a
 * representation ratio whose population is itself a sample, or not much larger than the scheme. A count of 0 has no ratio.
 *
 * Katz D et al. Biometrics 1978;34:469-74.
 */
export function ratioOfProportions(
  count1: number,
  n1: number,
  count2: number,
  n2: number,
  level = 0.95,
): Estimated<{ readonly value: number; readonly interval: Interval }> {
  for (const [name, value] of Object.entries({ count1, n1, count2, n2 })) requireCount(name, value);
  requireLevel(level);
  if (count1 > n1 || count2 > n2) throw new StatisticsArgumentError('a count is more than its n');
  if (count1 === 0 || count2 === 0) {
    return tooFewToTell(0, 1, 'A ratio needs at least one in each group.');
  }
  const value = count1 / n1 / (count2 / n2);
  const standardError = Math.sqrt(1 / count1 - 1 / n1 + 1 / count2 - 1 / n2);
  const reach = Math.exp(normalCritical(level) * standardError);
  return {
    state: 'shown',
    value,
    interval: { lower: value / reach, upper: value * reach, level, method: 'log-normal (Katz)' },
  };
}
