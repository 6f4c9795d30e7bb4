import { shown, type Cell } from '#app/results/cell.ts';
import type { Column, ColumnSum, Row, Table } from '#app/results/table.ts';

export const countColumn = (key: string): Column => ({
  key,
  label: key,
  measure: { kind: 'count' },
});

export const shareColumn = (key: string, numerator: string, denominator: string): Column => ({
  key,
  label: key,
  measure: { kind: 'share', numerator, denominator },
});

export const meanColumn = (key: string, base: string, decimals = 1): Column => ({
  key,
  label: key,
  measure: { kind: 'mean', base, decimals, signed: false },
});

export function row(
  key: string,
  values: Record<string, number | Cell>,
  role: Row['role'] = 'group',
): Row {
  const cells = Object.entries(values).map(([column, value]): [string, Cell] => [
    column,
    typeof value === 'number' ? shown(value) : value,
  ]);
  return { key, label: key, role, cells: Object.fromEntries(cells) };
}

export function table(
  id: string,
  columns: readonly Column[],
  rows: readonly Row[],
  columnSums: readonly ColumnSum[] = [],
  rowsAddUp = true,
): Table {
  return { id, rowHeading: 'Group', unit: 'young people', columns, rows, rowsAddUp, columnSums };
}

/** One column of counts with its total, as most tables of a report are. */
export function breakdown(id: string, counts: readonly number[]): Table {
  const rows = counts.map((n, index) => row(`g${index}`, { n }));
  const total = counts.reduce((sum, n) => sum + n, 0);
  return table(id, [countColumn('n')], [...rows, row('all', { n: total }, 'total')]);
}

/** The numbers of one column as published; null where hidden. */
export function published(of: Table, column = 'n'): (number | null)[] {
  return of.rows.map((each) => {
    const cell = each.cells[column];
    return cell?.state === 'shown' ? cell.value : null;
  });
}
