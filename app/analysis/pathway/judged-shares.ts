import type { Cell } from '#app/results/cell.ts';
import type { ComparisonsMade } from '#app/results/outcome-figures.ts';
import { fisherExact } from '#app/statistics/fisher-exact.ts';
import { newcombeDifference } from '#app/statistics/newcombe-difference.ts';
import { shareCell } from '../cells.ts';
import { LEAST_TO_COMPARE } from '../equity/compare.ts';
import { judgeComparisons, type Comparison } from '../judge-comparisons.ts';

interface Part {
  readonly part: number;
  readonly of: number;
}

/**
 * The share of each group, judged against everyone else over all groups together: Newcombe’s interval of the difference,
 * Fisher’s exact test, false discovery rate 5%. Groups too small to compare carry no standing.
 */
export function judgedShares(
  groups: readonly Part[],
  all: Part,
): { readonly cells: readonly Cell[]; readonly comparisons: ComparisonsMade } {
  const { standings, comparisons } = judgeComparisons(groups.map((group) => compared(group, all)));
  const cells = groups.map(({ part, of }, at): Cell => {
    const cell = shareCell(part, of);
    const standing = standings[at];
    return cell.state === 'shown' && standing ? { ...cell, standing } : cell;
  });
  return { cells, comparisons };
}

function compared(own: Part, all: Part): Comparison | null {
  const others = { part: all.part - own.part, of: all.of - own.of };
  if (own.of < LEAST_TO_COMPARE || others.of < LEAST_TO_COMPARE) return null;
  const gap = newcombeDifference(own.part, own.of, others.part, others.of);
  if (gap.state !== 'shown') return null;
  return {
    value: gap.value,
    interval: gap.interval,
    pValue: fisherExact(own.part, own.of, others.part, others.of),
  };
}
