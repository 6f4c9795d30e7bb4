import { cellText } from '../cell-text.ts';
import { binsOf } from '../charts/bin.ts';
import { cellOf, columnOf, numberOf, rowOf } from '../table-cells.ts';
import type { GoalsFigure } from '#app/results/outcome-figures.ts';

/** How many goals changed by a whole number of points. `n` is null where it is hidden. */
export interface GoalChange {
  readonly change: number;
  readonly n: number | null;
  readonly outcome: 'worse' | 'same' | 'better';
}

/** Each bin holds the changes from its edge nearest to 0 outwards, so ratings in whole points lie on that edge. */
export function goalChanges({ reliableChange, tables }: GoalsFigure): readonly GoalChange[] {
  const threshold = reliableChange?.threshold ?? Infinity;
  return binsOf(tables.bins, 'n').flatMap(({ from, to, n, hidden }): GoalChange[] => {
    const change = from >= 0 ? from : to;
    const isFraction = to === 0;
    if (isFraction && !hidden && (n ?? 0) === 0) return [];
    return [
      {
        change: isFraction ? -0.5 : change,
        n,
        outcome: change >= threshold ? 'better' : change <= -threshold ? 'worse' : 'same',
      },
    ];
  });
}

/** The share of goals with one outcome, and of how many: "57%", "375 of 663". */
export function goalOutcome(
  { tables }: GoalsFigure,
  outcome: 'worse' | 'same' | 'better',
): { readonly value: number | null; readonly share: string; readonly counts: string } {
  const row = rowOf(tables.outcome, outcome);
  const text = (key: string) => cellText(cellOf(row, key), columnOf(tables.outcome, key));
  return {
    value: numberOf(cellOf(row, 'share')),
    share: text('share'),
    counts: numberOf(cellOf(row, 'n')) === null ? '' : `${text('n')} of ${text('of')}`,
  };
}
