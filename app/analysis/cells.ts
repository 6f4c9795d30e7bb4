import { shown, type Cell } from '#app/results/cell.ts';
import { summaryTInterval } from '#app/statistics/summary-t-interval.ts';
import { wilsonInterval } from '#app/statistics/wilson-interval.ts';

/** A share with Wilson's interval, as a cell; "too few to tell" of nobody. */
export function shareCell(count: number, of: number): Cell {
  const share = wilsonInterval(count, of);
  return share.state === 'shown' ? shown(share.value, share.interval) : share;
}

/** A mean with its t interval where there is one, as a cell. */
export function meanCell(n: number, mean: number | null, sd: number | null): Cell {
  const estimate = summaryTInterval(n, mean, sd);
  if (estimate.state !== 'shown') return estimate;
  return estimate.interval ? shown(estimate.value, estimate.interval) : shown(estimate.value);
}
