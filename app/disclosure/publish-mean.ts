import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import { countsBehind } from '#app/disclosure/round-count.ts';
import type { Cell, Shown } from '#app/results/cell.ts';

/**
 * A mean and its interval, rounded to the decimals it is printed with, since more of them would tell how many it rests on.
 * Hidden when its base is hidden, or may be too small.
 */
export function publishMean(
  mean: Shown,
  decimals: number,
  base: number | undefined,
  policy: DisclosurePolicy,
): Cell {
  if (base === undefined || countsBehind(base, policy).lowest < policy.leastMeanBase) {
    return { state: 'suppressed' };
  }
  const value = roundTo(mean.value, decimals);
  if (!mean.interval) return { state: 'shown', value };
  const { lower, upper, level, method } = mean.interval;
  const interval = {
    lower: roundTo(lower, decimals),
    upper: roundTo(upper, decimals),
    level,
    method,
  };
  return { state: 'shown', value, interval };
}

function roundTo(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0;
}
