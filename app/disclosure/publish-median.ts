import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import { publishMean } from '#app/disclosure/publish-mean.ts';
import type { Cell, Shown } from '#app/results/cell.ts';

/**
 * A median wait in whole days, for half a day would tell that an even number lies behind it. Hidden when its base is
 * hidden, or may be too small.
 */
export function publishMedian(
  median: Shown,
  base: number | undefined,
  policy: DisclosurePolicy,
): Cell {
  return publishMean(median, 0, base, policy);
}
