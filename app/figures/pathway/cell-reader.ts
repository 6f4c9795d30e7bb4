import { cellIntervalProse, cellText } from '../cell-text.ts';
import { cellOf, columnOf, numberOf, rowOf } from '../table-cells.ts';
import { spokenCell } from '../words/spoken-cell.ts';
import type { Cell } from '#app/results/cell.ts';
import type { Table } from '#app/results/table.ts';

/** The cells of one table by row and column, as numbers, as written, and as said. */
export interface CellReader {
  readonly cell: (row: string, column: string) => Cell;
  readonly number: (row: string, column: string) => number | null;
  readonly text: (row: string, column: string) => string;
  readonly spoken: (row: string, column: string) => string;
  readonly interval: (row: string, column: string) => string;
}

export function cellReader(table: Table): CellReader {
  const cell = (row: string, column: string): Cell => cellOf(rowOf(table, row), column);
  return {
    cell,
    number: (row, column) => numberOf(cell(row, column)),
    text: (row, column) => cellText(cell(row, column), columnOf(table, column)),
    spoken: (row, column) => spokenCell(cell(row, column), columnOf(table, column)),
    interval: (row, column) => cellIntervalProse(cell(row, column), columnOf(table, column)),
  };
}
