import type { Cell } from '#app/results/cell.ts';

/**
 * How many times as large a published share is as the residents' share, with the interval of the published share carried
 * over: anyone who knows the residents can turn one into the other, so the ratio is hidden with the share.
 */
export function publishRatio(share: Cell, residents: { readonly value: number | undefined }): Cell {
  const { value: base } = residents;
  if (share.state !== 'shown' || base === undefined || base <= 0) return { state: 'suppressed' };
  const value = share.value / base;
  if (!share.interval) return { state: 'shown', value };
  const { lower, upper, level, method } = share.interval;
  return {
    state: 'shown',
    value,
    interval: { lower: lower / base, upper: upper / base, level, method },
  };
}
