import type { Estimated } from '#app/results/cell.ts';
import { completePairs } from '#app/statistics/complete-pairs.ts';
import { tCdf } from '#app/statistics/distributions.ts';
import { tInterval, type Mean } from '#app/statistics/t-interval.ts';

export interface PairedChange extends Mean {
  /** Pairs that lack one score or both: left out. */
  readonly incomplete: number;
  /** Two-sided, of no average change. null where there is no interval. For the false discovery rate, not for showing. */
  readonly pValue: number | null;
}

/**
 * The average change from first to second score of the same young people: second − first, over complete pairs, with
 * Student's t interval on the changes. One pair, or changes that are all equal, have a mean but no interval. No complete
 * pair gives `too_few_to_tell`.
 */
export function pairedChange(
  first: readonly (number | null)[],
  second: readonly (number | null)[],
  level = 0.95,
): Estimated<PairedChange> {
  const { changes, incomplete } = completePairs(first, second);
  const mean = tInterval(changes, level);
  if (mean.state !== 'shown') return mean;
  return { ...mean, incomplete, pValue: pValueOf(mean) };
}

function pValueOf({ value, n, sd, interval }: Mean): number | null {
  if (sd === null || interval === null) return null;
  return 2 * tCdf(-Math.abs(value / (sd / Math.sqrt(n))), n - 1);
}
