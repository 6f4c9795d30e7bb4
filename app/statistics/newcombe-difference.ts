import { tooFewToTell, type Estimated } from '#app/results/cell.ts';
import type { Interval } from '#app/results/interval.ts';
import { normalCdf } from '#app/statistics/distributions.ts';
import { wilsonInterval } from '#app/statistics/wilson-interval.ts';

export interface ProportionDifference {
  /** First proportion minus second, from −1 to 1. */
  readonly value: number;
  readonly interval: Interval;
  /** Two-sided score test of no difference. For the false discovery rate, not for showing. */
  readonly pValue: number;
}

/**
 * The difference of two independent proportions with Newcombe's hybrid score interval, which keeps a width at 0 of n and
 * n of n. An empty group gives `too_few_to_tell`.
 *
 * Method 10 of Newcombe RG. Stat Med 1998;17:873-90.
 */
export function newcombeDifference(
  count1: number,
  n1: number,
  count2: number,
  n2: number,
  level = 0.95,
): Estimated<ProportionDifference> {
  const one = wilsonInterval(count1, n1, level);
  const two = wilsonInterval(count2, n2, level);
  if (one.state !== 'shown' || two.state !== 'shown') {
    return tooFewToTell(Math.min(n1, n2), 1, 'One of the groups is empty.');
  }
  const value = one.value - two.value;
  const down = Math.hypot(one.value - one.interval.lower, two.interval.upper - two.value);
  const up = Math.hypot(one.interval.upper - one.value, two.value - two.interval.lower);
  const interval = { lower: value - down, upper: value + up, level, method: 'Newcombe' };
  return { state: 'shown', value, interval, pValue: scoreTest(count1, n1, count2, n2) };
}

/** With nobody, or everybody, in both groups there is nothing to tell them apart: 1. */
function scoreTest(count1: number, n1: number, count2: number, n2: number): number {
  const pooled = (count1 + count2) / (n1 + n2);
  const standardError = Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
  if (standardError === 0) return 1;
  return 2 * normalCdf(-Math.abs(count1 / n1 - count2 / n2) / standardError);
}
