import { shown, tooFewToTell, type Cell } from '#app/results/cell.ts';
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

/** A group smaller than this gets no mean of its own: its interval would be wider than any finding. A product choice. */
export const LEAST_FOR_GROUP_MEAN = 10;

/** The mean of one group among several, or "too few to tell". */
export function groupMeanCell(n: number, mean: number | null, sd: number | null): Cell {
  if (n < LEAST_FOR_GROUP_MEAN) {
    return tooFewToTell(
      n,
      LEAST_FOR_GROUP_MEAN,
      `Fewer than ${LEAST_FOR_GROUP_MEAN} young people with both scores.`,
    );
  }
  return meanCell(n, mean, sd);
}
