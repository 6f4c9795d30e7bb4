import type { Cell, Shown } from '#app/results/cell.ts';
import type { Fraction } from '#app/disclosure/publish-difference.ts';
import { observedOverExpected } from '#app/statistics/crude-rate.ts';

/**
 * How many times as large a share of the scheme a group is as of the residents, from rounded counts: those reached over
 * those to be expected. Anyone who knows the residents can turn a ratio into the share, so it is hidden with the share.
 *
 * @param own the published counts of the share; undefined where the share is hidden
 * @param residents the group's share of the residents
 */
export function publishRatio(
  ratio: Shown,
  own: Fraction | undefined,
  residents: number | undefined,
): Cell {
  if (!own || residents === undefined || residents <= 0) return { state: 'suppressed' };
  const made = observedOverExpected(own.part, own.whole * residents, ratio.interval?.level);
  if (made.state !== 'shown') return { state: 'suppressed' };
  const { value, interval } = made;
  return ratio.interval ? { state: 'shown', value, interval } : { state: 'shown', value };
}
