import type { Database, Value } from '#app/database/database.ts';
import { tableNamed } from '#app/records/all-tables.ts';
import { csvCell } from '#app/results/csv-cell.ts';
import { leftOutRows, listedColumns } from './left-out-rows.ts';

const leading = ['Table', 'File', 'Row', 'Why it is left out'] as const;

/**
 * The rows left out by checks as CSV text, for the person whose files they are (UTF-8 with a byte order mark, lines end
 * in CRLF): where each stands, why, and its record columns. Tables stand one under another; a column that a row’s table
 * does not have is empty. It names no one, but its rows are about single young people: not for sharing.
 */
export async function leftOutCsv(database: Database): Promise<string> {
  const rows = await leftOutRows(database);
  const tables = [...new Set(rows.map(({ table }) => table))].map(tableNamed);
  const columns = [...new Set(tables.flatMap((table) => listedColumns(table)))];
  const lines = rows.map(({ table, file, row, reason, record }) => [
    tableNamed(table).label,
    file,
    row,
    reason,
    ...columns.map((name) => record[name] ?? null),
  ]);
  return `\uFEFF${[[...leading, ...columns], ...lines].map(lineOf).join('')}`;
}

function lineOf(cells: readonly Value[]): string {
  return `${cells.map((cell) => csvCell(typeof cell === 'boolean' ? yesOrNo(cell) : cell)).join(',')}\r\n`;
}

function yesOrNo(value: boolean): string {
  return value ? 'yes' : 'no';
}
