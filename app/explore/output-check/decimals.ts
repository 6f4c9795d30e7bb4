import type { Answer } from './answer.ts';
import { shareIn } from './share-column.ts';

/** How many decimals a statistic may leave with: shares as whole per cents, everything else one decimal. */
export function decimalsFor(answer: Answer, column: number): number {
  const share = shareIn(answer, column);
  if (share === null) return 1;
  return share.of === 100 ? 0 : 2;
}
