import { cellIntervalText, cellText } from '../cell-text.ts';
import { cellOf, columnOf, hasInterval, numberOf } from '../table-cells.ts';
import type { Cell } from '#app/results/cell.ts';
import type { Interval } from '#app/results/interval.ts';
import type { TrajectoryFigure } from '#app/results/outcome-figures.ts';

/** The average score at one of the three sittings. */
export interface TrajectoryPoint {
  readonly key: string;
  readonly label: string;
  readonly cell: Cell;
  readonly value: number | null;
  readonly interval: Interval | null;
  readonly valueText: string;
  readonly intervalText: string;
  /** Median days since the first score; null where it is hidden. */
  readonly days: number | null;
  readonly daysText: string;
}

/** First, middle and last, each with how long after the first it was. */
export function trajectoryPoints({ tables }: TrajectoryFigure): readonly TrajectoryPoint[] {
  const { points } = tables;
  return points.rows.map((row) => {
    const cell = cellOf(row, 'mean');
    const days = cellOf(row, 'days');
    const daysText = cellText(days, columnOf(points, 'days'));
    return {
      key: row.key,
      label: row.label,
      cell,
      value: numberOf(cell),
      interval: hasInterval(cell) ? cell.interval : null,
      valueText: cellText(cell, columnOf(points, 'mean')),
      intervalText: cellIntervalText(cell, columnOf(points, 'mean')),
      days: row.key === 'first' ? 0 : numberOf(days),
      daysText: row.key === 'first' ? 'the start' : `after ${daysText} days`,
    };
  });
}
