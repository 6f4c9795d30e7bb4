import type { Cell, Shown } from '#app/results/cell.ts';
import type { Column, Row, Table } from '#app/results/table.ts';

const absent: Cell = { state: 'not_collected', reason: 'This figure does not hold it' };

export function rowOf(table: Table, key: string): Row | undefined {
  return table.rows.find((row) => row.key === key);
}

export function totalRowOf(table: Table): Row | undefined {
  return table.rows.find((row) => row.role === 'total');
}

export function groupRowsOf(table: Table): readonly Row[] {
  return table.rows.filter((row) => row.role === 'group');
}

/** The cell of a row, or [x] when the row or column is not in the table. */
export function cellOf(row: Row | undefined, column: string): Cell {
  return row?.cells[column] ?? absent;
}

/** The number of a cell that may be read, or null for every other state. */
export function numberOf(cell: Cell): number | null {
  return cell.state === 'shown' ? cell.value : null;
}

/** Whether a cell holds a number with an interval. */
export function hasInterval(cell: Cell): cell is Shown & Required<Pick<Shown, 'interval'>> {
  return cell.state === 'shown' && cell.interval !== undefined;
}

/** The first column that holds a share, with its numerator and denominator. */
export function shareColumnOf(table: Table): { key: string; of: string; part: string } | null {
  const column = table.columns.find(({ measure }) => measure.kind === 'share');
  return column?.measure.kind === 'share'
    ? { key: column.key, part: column.measure.numerator, of: column.measure.denominator }
    : null;
}

export function columnOf(table: Table, key: string): Column | undefined {
  return table.columns.find((column) => column.key === key);
}
