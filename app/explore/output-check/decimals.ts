import type { Answer } from './answer.ts';
import { shareIn } from './share-column.ts';

/** How many decimals a statistic may leave with: shares as whole per cents, everything else one decimal. */
export function decimalsFor(answer: Answer, column: number): number {
  const share = shareIn(answer, column);
  if (share === null) return 1;
  return share.of === 1 ? 2 : 0;
}

/** More digits than these, and a mean times its number of people gives the sum back, however its unit was chosen. */
const MOST_DIGITS = 3;

/** A number with no more than so many decimals, and no more than three digits that say anything. */
export function asExactAsMayLeave(value: number, decimals: number): number {
  return Number(Number(value.toPrecision(MOST_DIGITS)).toFixed(decimals));
}
