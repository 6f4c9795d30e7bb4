import type { Cell, Standing } from '#app/results/cell.ts';
import { shown } from '#app/results/cell.ts';
import type { Column, Row, Table } from '#app/results/table.ts';

export const hidden: Cell = { state: 'suppressed' };

/** A shown number with its 95% interval. */
export function estimate(value: number, lower: number, upper: number, method = 'Wilson'): Cell {
  return shown(value, { lower, upper, level: 0.95, method });
}

export function group(key: string, label: string, cells: Record<string, Cell>): Row {
  return { key, label, role: 'group', cells };
}

export function total(key: string, label: string, cells: Record<string, Cell>): Row {
  return { key, label, role: 'total', cells };
}

export function count(key: string, label: string): Column {
  return { key, label, measure: { kind: 'count' } };
}

export function share(key: string, label: string, numerator: string, denominator: string): Column {
  return { key, label, measure: { kind: 'share', numerator, denominator } };
}

export function mean(key: string, label: string, base: string, signed: boolean): Column {
  return { key, label, measure: { kind: 'mean', base, decimals: 1, signed } };
}

export function table(
  id: string,
  rowHeading: string,
  columns: readonly Column[],
  rows: readonly Row[],
  rowsAddUp = true,
): Table {
  return { id, rowHeading, unit: 'young people', columns, rows, rowsAddUp, columnSums: [] };
}

/** The same table with one cell changed. */
export function withCell(source: Table, row: string, column: string, cell: Cell): Table {
  return withCells(source, [[row, column, cell]]);
}

/** The same table with several cells changed, each named by row key and column key. */
export function withCells(
  source: Table,
  changes: readonly (readonly [row: string, column: string, cell: Cell])[],
): Table {
  const rows = source.rows.map((row) => ({
    ...row,
    cells: {
      ...row.cells,
      ...Object.fromEntries(
        changes.filter(([key]) => key === row.key).map(([, column, cell]) => [column, cell]),
      ),
    },
  }));
  return { ...source, rows };
}

/** The same table with every cell of every row hidden. */
export function allHidden(source: Table): Table {
  const rows = source.rows.map((row) => ({
    ...row,
    cells: Object.fromEntries(source.columns.map((column) => [column.key, hidden])),
  }));
  return { ...source, rows };
}

/** The same table with every estimate of a group compared: as named, and otherwise similar to everyone else. */
export function compared(
  source: Table,
  column: string,
  apart: Readonly<Record<string, Standing>> = {},
): Table {
  const rows = source.rows.map((row) => {
    const cell = row.cells[column];
    if (row.role !== 'group' || cell?.state !== 'shown' || !cell.interval) return row;
    const standing = apart[row.key] ?? { direction: 'similar', strength: 'none' };
    return { ...row, cells: { ...row.cells, [column]: { ...cell, standing } } };
  });
  return { ...source, rows };
}
