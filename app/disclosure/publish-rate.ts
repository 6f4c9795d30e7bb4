import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import type { Cell, Shown } from '#app/results/cell.ts';
import { crudeRate } from '#app/statistics/crude-rate.ts';

/**
 * A rate over a number that anyone can look up gives its count away: so it is worked out from the rounded count alone, its
 * interval too, and hidden with it.
 */
export function publishRate(
  rate: Shown,
  numerator: number | undefined,
  residents: { readonly value: number | undefined; readonly per: number },
  policy: DisclosurePolicy,
): Cell {
  const { value: base, per } = residents;
  if (numerator === undefined || base === undefined || base < policy.leastDenominator) {
    return { state: 'suppressed' };
  }
  const level = rate.interval?.level;
  const made = crudeRate(numerator, base, per, level);
  if (made.state !== 'shown') return { state: 'suppressed' };
  const { value, interval } = made;
  return rate.interval ? { state: 'shown', value, interval } : { state: 'shown', value };
}
