import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import { countsBehind } from '#app/disclosure/round-count.ts';
import type { Cell, Shown } from '#app/results/cell.ts';
import { wilsonInterval } from '#app/statistics/wilson-interval.ts';

/**
 * A share worked out from the rounded counts alone, its interval too, so that it says nothing that they do not. It is
 * hidden unless both counts are shown, the denominator is large enough, and what the numerator leaves over is, as
 * rounded, above the policy's limit: so neither "everybody" nor "all but a few" is ever claimed. "Nobody" may be, as 0 may.
 */
export function publishShare(
  share: Shown,
  numerator: number | undefined,
  denominator: number | undefined,
  policy: DisclosurePolicy,
): Cell {
  if (numerator === undefined || denominator === undefined) return { state: 'suppressed' };
  const enough = countsBehind(denominator, policy).lowest >= policy.leastDenominator;
  if (!enough || denominator - numerator <= policy.hideUpTo) return { state: 'suppressed' };
  const value = numerator / denominator;
  if (!share.interval) return { state: 'shown', value };
  const wilson = wilsonInterval(numerator, denominator, share.interval.level);
  if (wilson.state !== 'shown') return { state: 'suppressed' };
  return { state: 'shown', value, interval: wilson.interval };
}

/** All of them, where that may be said. Hidden with its count. */
export function publishWhole(share: Shown, count: number | undefined): Cell {
  if (count === undefined || count === 0) return { state: 'suppressed' };
  if (!share.interval) return { state: 'shown', value: 1 };
  const wilson = wilsonInterval(count, count, share.interval.level);
  return wilson.state === 'shown'
    ? { state: 'shown', value: 1, interval: wilson.interval }
    : { state: 'suppressed' };
}
