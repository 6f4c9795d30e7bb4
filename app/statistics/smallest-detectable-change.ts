import { tooFewToTell, type Estimated } from '#app/results/cell.ts';
import { requireCount, requireLevel, requirePositive } from '#app/statistics/arguments.ts';
import { tCritical, tQuantile } from '#app/statistics/distributions.ts';

/** What a planned comparison of first and second scores must be able to do. */
export interface PlanningOptions {
  /** Confidence level of the interval that must miss zero. */
  readonly level?: number;
  /** How likely it must be to show a change that is there. */
  readonly power?: number;
}

/**
 * The smallest true average change that so many pairs would be likely to show (by default with 80% power at the 95%
 * level), in the unit of `sd`, the standard deviation of the change. Fewer than two pairs give `too_few_to_tell`.
 *
 * By the t quantiles of level and power; Julious SA. Stat Med 2004;23:1921-86. Close to the non-central t,
 * which is exact: within 1% from ten pairs on.
 */
export function smallestDetectableChange(
  pairs: number,
  sd: number,
  { level = 0.95, power = 0.8 }: PlanningOptions = {},
): Estimated<{ readonly value: number }> {
  requireCount('pairs', pairs);
  requirePositive('sd', sd);
  requireLevel(level);
  requireLevel(power);
  if (pairs < 2) return tooFewToTell(pairs, 2, 'One pair of scores has no spread.');
  return { state: 'shown', value: reachOf(pairs, level, power) * sd };
}

/**
 * The least number of pairs likely to show a true average change of this size (see `smallestDetectableChange`). At least
 * two. null if no million would do.
 */
export function pairsNeeded(
  change: number,
  sd: number,
  { level = 0.95, power = 0.8 }: PlanningOptions = {},
): number | null {
  requirePositive('sd', sd);
  requireLevel(level);
  requireLevel(power);
  const enough = (pairs: number) => reachOf(pairs, level, power) * sd <= Math.abs(change);
  let most = 1_000_000;
  if (!enough(most)) return null;
  let least = 2;
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    if (enough(middle)) most = middle;
    else least = middle + 1;
  }
  return least;
}

/** In standard deviations of the change. */
function reachOf(pairs: number, level: number, power: number): number {
  return (tCritical(level, pairs - 1) + tQuantile(power, pairs - 1)) / Math.sqrt(pairs);
}
