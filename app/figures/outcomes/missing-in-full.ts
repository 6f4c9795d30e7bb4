import { cellIntervalText, cellText } from '../cell-text.ts';
import { isClear, isPossible, standingMark } from '../equity/standing.ts';
import {
  cellOf,
  columnOf,
  groupRowsOf,
  hasInterval,
  numberOf,
  totalRowOf,
} from '../table-cells.ts';
import { estimateRow } from './estimate-row.ts';
import type { MissingInFullFigure } from '#app/results/outcome-figures.ts';
import type { Row } from '#app/results/table.ts';
import type { IntervalRow } from '../charts/interval-row.ts';

/** Groups whose share with both scores is clearly or possibly apart from everyone else's, from the lowest up. */
export function groupsApart({ tables }: MissingInFullFigure): readonly IntervalRow[] {
  const { groups } = tables;
  const column = columnOf(groups, 'share');
  return groupRowsOf(groups)
    .filter((row) => isClear(cellOf(row, 'share')) || isPossible(cellOf(row, 'share')))
    .map((row): IntervalRow => {
      const cell = cellOf(row, 'share');
      const both = cellText(cellOf(row, 'both'), columnOf(groups, 'both'));
      const eligible = cellText(cellOf(row, 'eligible'), columnOf(groups, 'eligible'));
      return {
        ...estimateRow({ key: row.key, label: row.label }, cell, column, standingMark(cell)),
        detail: `${both} of ${eligible}`,
      };
    })
    .sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
}

/** How many groups were compared and stand no differently. */
export function groupsAlike({ tables }: MissingInFullFigure): number {
  return groupRowsOf(tables.groups).filter((row) => {
    const cell = cellOf(row, 'share');
    return (
      cell.state === 'shown' && cell.standing !== undefined && standingMark(cell) === 'similar'
    );
  }).length;
}

/** The share of everyone with both scores; null when hidden. */
export function everyoneWithBoth({ tables }: MissingInFullFigure): {
  readonly value: number | null;
  readonly text: string;
} {
  const cell = cellOf(totalRowOf(tables.groups), 'share');
  return { value: numberOf(cell), text: cellText(cell, columnOf(tables.groups, 'share')) };
}

/** Average first scores of those with both scores and of those with only a first. */
export function firstScores({ tables }: MissingInFullFigure): readonly IntervalRow[] {
  const { baseline } = tables;
  const row = totalRowOf(baseline);
  const gap = standingMark(cellOf(row, 'gap'));
  const read = (key: string, count: string, label: string, meaning: IntervalRow['meaning']) => {
    const n = cellText(cellOf(row, count), columnOf(baseline, count));
    return estimateRow(
      { key, label: `${label}, n = ${n}` },
      cellOf(row, key),
      columnOf(baseline, key),
      meaning,
    );
  };
  return [
    read('both', 'n_both', 'Both scores', 'similar'),
    read('first_only', 'n_first_only', 'First score only', gap),
  ].filter(({ value, text }) => value !== null || text === '[c]');
}

/** What the result would be, were every missing score at one end: by average change, or by the share who got better. */
export interface Bounds {
  readonly measure: 'change' | 'better';
  readonly rows: readonly IntervalRow[];
}

const boundLabels: Readonly<Record<string, string>> = {
  observed: 'Those with both scores',
  unchanged: 'All, if those missing had not changed',
  worst: 'All, if those missing had done worst',
  best: 'All, if those missing had done best',
};

export function boundsOf({ scale, tables }: MissingInFullFigure): Bounds {
  const { bounds } = tables;
  const measure = scale.reliableChange === null && scale.averaged ? 'change' : 'better';
  const key = measure === 'change' ? 'mean_change' : 'better_share';
  return {
    measure,
    rows: bounds.rows
      .filter(({ key: row }) => measure === 'change' || row !== 'unchanged')
      .map((row: Row) => {
        const cell = cellOf(row, key);
        const column = columnOf(bounds, key);
        return {
          ...estimateRow(
            {
              key: row.key,
              label: boundLabels[row.key] ?? row.label,
              strong: row.key === 'observed',
            },
            cell,
            column,
            row.key === 'observed' ? 'clearly_better' : 'similar',
          ),
          detail: hasInterval(cell) ? cellIntervalText(cell, column) : '',
        };
      }),
  };
}
