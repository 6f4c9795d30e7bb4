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
import { standingMark, type StandingMark } from './equity/standing.ts';
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
  /** How the share stands beside that of everyone else, after all comparisons of the figure. */
  readonly against: StandingMark;
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
        against: standingMark(cell),
      };
    })
    .sort((a, b) => (b.share ?? -1) - (a.share ?? -1));
}
