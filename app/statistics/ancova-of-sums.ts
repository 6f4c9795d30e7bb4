import { tooFewToTell, type Estimated } from '#app/results/cell.ts';
import { requireLevel } from '#app/statistics/arguments.ts';
import type { AdjustedDifference } from '#app/statistics/ancova-difference.ts';
import { tCdf, tCritical } from '#app/statistics/distributions.ts';
import type { PairSums } from '#app/statistics/pair-sums.ts';

/** Below this share of the spread, what is left over is rounding. */
const negligible = 1e-12;

/**
 * The difference of two groups in second scores, adjusted for first scores, from the sums of each: the same result as
 * `ancovaDifference` from the scores themselves. An empty group, equal first scores, or no spread left give
 * `too_few_to_tell`.
 *
 * Vickers AJ, Altman DG. BMJ 2001;323:1123-4.
 */
export function ancovaOfSums(
  group: PairSums,
  reference: PairSums,
  level = 0.95,
): Estimated<AdjustedDifference> {
  requireLevel(level);
  const n = group.n + reference.n;
  if (group.n === 0 || reference.n === 0) return tooFewToTell(n, n + 1, 'One group is empty.');
  const df = n - 3;
  if (df < 1) return tooFewToTell(n, 4, 'There are no pairs left to judge the spread by.');
  const within = group.sumFirst + reference.sumFirst;
  if (within <= 0) return tooFewToTell(n, n + 1, 'All first scores are equal.');

  const products = group.sumProducts + reference.sumProducts;
  const slope = products / within;
  const apart = group.meanFirst - reference.meanFirst;
  const value = group.meanSecond - reference.meanSecond - slope * apart;
  const spread = group.sumSecond + reference.sumSecond;
  const residual = spread - slope * products;
  if (residual <= negligible * Math.max(1, spread)) {
    return tooFewToTell(n, n + 1, 'The scores leave no spread to judge by.');
  }
  const standardError = Math.sqrt(
    (residual / df) * (1 / group.n + 1 / reference.n + (apart * apart) / within),
  );
  const reach = tCritical(level, df) * standardError;
  const interval = { lower: value - reach, upper: value + reach, level, method: 'ANCOVA' };
  return {
    state: 'shown',
    value,
    interval,
    pValue: 2 * tCdf(-Math.abs(value / standardError), df),
  };
}
