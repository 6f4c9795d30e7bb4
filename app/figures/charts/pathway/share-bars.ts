import { isClear, standingMark, standingStyles } from '../../equity/standing.ts';
import { palette } from '../../palette.ts';
import { cellText } from '../../cell-text.ts';
import { cellOf, columnOf, groupRowsOf, numberOf } from '../../table-cells.ts';
import type { BarRow } from '../bar-rows.ts';
import type { Table } from '#app/results/table.ts';

const arrows = {
  clearly_lower: '▼ ',
  possibly_lower: '▽ ',
  clearly_higher: '▲ ',
  possibly_higher: '△ ',
  similar: '',
} as const;

/** The group rows of a table as bars: a count, and a share at the right edge, marked where it is apart from everyone else’s. */
export function shareBars(
  table: Table,
  columns: {
    readonly count: string;
    readonly share: string;
    /** The part of the count that is filled. */
    readonly filled?: string;
  },
  heading?: string,
): readonly BarRow[] {
  return groupRowsOf(table).map((row, index): BarRow => {
    const share = cellOf(row, columns.share);
    const mark = standingMark(share);
    const value = numberOf(cellOf(row, columns.count));
    return {
      label: row.label,
      value,
      filled: columns.filled === undefined ? 0 : (numberOf(cellOf(row, columns.filled)) ?? 0),
      text: cellText(cellOf(row, columns.count), columnOf(table, columns.count)),
      right: `${arrows[mark]}${cellText(share, columnOf(table, columns.share))}`,
      rightFill: mark === 'similar' ? palette.ink2 : standingStyles[mark].text,
      rightWeight: isClear(share) ? 650 : 400,
      ...(heading !== undefined && index === 0 ? { heading } : {}),
    };
  });
}
