import { cellText } from './cell-text.ts';
import {
  cellOf,
  columnOf,
  groupRowsOf,
  hasInterval,
  numberOf,
  shareColumnOf,
  totalRowOf,
} from './table-cells.ts';
import type { Interval } from '#app/results/interval.ts';
import type { WhoIsMissingFigure } from '#app/results/figure.ts';

/** One group's share with both scores, and how it stands to the share of everyone. */
export interface MissingGroup {
  readonly key: string;
  readonly label: string;
  readonly share: number | null;
  readonly interval: Interval | null;
  readonly shareText: string;
  /** "90 of 128", or nothing where both are hidden. */
  readonly countsText: string;
  /** `lower` and `higher`: the interval misses the level of everyone. Not a test over all comparisons made. */
  readonly against: 'lower' | 'similar' | 'higher';
}

/** The share of everyone that has both scores: the level line. null when it is hidden. */
export function levelOf({ tables }: WhoIsMissingFigure): number | null {
  const column = shareColumnOf(tables.groups);
  const total = totalRowOf(tables.groups);
  const level = column && total ? numberOf(cellOf(total, column.key)) : null;
  const both = tables.status.rows.find(({ key }) => key === 'both');
  return level ?? numberOf(cellOf(both, 'share'));
}

/** Groups from the highest share to the lowest, the hidden ones last. */
export function missingGroups(figure: WhoIsMissingFigure): readonly MissingGroup[] {
  const table = figure.tables.groups;
  const column = shareColumnOf(table);
  if (!column) return [];
  const level = levelOf(figure);
  return groupRowsOf(table)
    .map((row): MissingGroup => {
      const cell = cellOf(row, column.key);
      const interval = hasInterval(cell) ? cell.interval : null;
      const part = cellText(cellOf(row, column.part), columnOf(table, column.part));
      const of = cellText(cellOf(row, column.of), columnOf(table, column.of));
      return {
        key: row.key,
        label: row.label,
        share: numberOf(cell),
        interval,
        shareText: cellText(cell, columnOf(table, column.key)),
        countsText: part === of && numberOf(cell) === null ? '' : `${part} of ${of}`,
        against: against(interval, level),
      };
    })
    .sort((a, b) => (b.share ?? -1) - (a.share ?? -1));
}

function against(interval: Interval | null, level: number | null): MissingGroup['against'] {
  if (!interval || level === null) return 'similar';
  if (interval.upper < level) return 'lower';
  return interval.lower > level ? 'higher' : 'similar';
}
