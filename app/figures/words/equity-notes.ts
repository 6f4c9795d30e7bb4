import { formatCount } from '#app/results/format.ts';
import type { Comparisons } from '#app/results/equity-base.ts';

/** How many comparisons the page makes, how many of them chance alone would show, and what "clear" means. */
export function comparisonsNote({ made, rate }: Comparisons): string {
  if (made === 0) return 'No comparison could be made.';
  const byChance = Math.round(made * 0.05);
  const chance =
    byChance === 0
      ? ''
      : `, so about ${formatCount(byChance)} would look different by chance alone`;
  const comparisons = made === 1 ? '1 comparison was' : `${formatCount(made)} comparisons were`;
  return `${comparisons} made${chance}. “Clear” allows for that (false discovery rate ${Math.round(rate * 100)}%); “possible” rests on its own interval only.`;
}

export const noCauseNote = 'A difference shows where to look. It does not show why.';
