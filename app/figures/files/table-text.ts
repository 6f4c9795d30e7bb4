import { cellIntervalText, cellText } from '../cell-text.ts';
import { cellOf } from '../table-cells.ts';
import type { Table } from '#app/results/table.ts';

/** A table as rows of text for people: "+1.8 [+1.4 to +2.1]", as it stands on screen. */
export function tableText(table: Table): readonly (readonly string[])[] {
  return [
    [table.rowHeading, ...table.columns.map(({ label }) => label)],
    ...table.rows.map((row) => [
      row.label,
      ...table.columns.map((column) => {
        const cell = cellOf(row, column.key);
        return [cellText(cell, column), cellIntervalText(cell, column)].filter(Boolean).join(' ');
      }),
    ]),
  ];
}
