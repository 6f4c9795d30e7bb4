import type { Database, Value } from '#app/database/database.ts';
import { tableNamed } from '#app/records/all-tables.ts';
import { csvCell } from '#app/results/csv-cell.ts';
import { leftOutPages, leftOutTables, listedColumns } from './left-out-rows.ts';

const leading = ['Table', 'File', 'Row', 'Why it is left out'] as const;

/**
 * The rows left out by checks as CSV text, for the person whose files they are (UTF-8 with a byte order mark, lines end
 * in CRLF): where each stands, why, and its record columns. Tables stand one under another; a column that a row’s table
 * does not have is empty. It names no one, but its rows are about single young people: not for sharing.
 */
export async function leftOutCsv(database: Database): Promise<string> {
  const tables = (await leftOutTables(database)).map(tableNamed);
  const columns = [...new Set(tables.flatMap((table) => listedColumns(table)))];
  const parts = [`\uFEFF${lineOf([...leading, ...columns])}`];
  for await (const page of leftOutPages(database)) {
    const lines = page.map(({ table, file, row, reason, record }) =>
      lineOf([
        tableNamed(table).label,
        file,
        row,
        reason,
        ...columns.map((name) => record[name] ?? null),
      ]),
    );
    parts.push(lines.join(''));
  }
  return parts.join('');
}

function lineOf(cells: readonly Value[]): string {
  return `${cells.map((cell) => csvCell(typeof cell === 'boolean' ? yesOrNo(cell) : cell)).join(',')}\r\n`;
}

function yesOrNo(value: boolean): string {
  return value ? 'yes' : 'no';
}
