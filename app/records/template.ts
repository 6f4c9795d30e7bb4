import type { TableDefinition } from './table.ts';

/**
 * A CSV file to fill in (RFC 4180, lines end in CRLF): a row of field names and one fictional example row
 * that reads back without a problem.
 */
export function templateCsv(table: TableDefinition): string {
  const header = table.fields.map(({ name }) => quoted(name));
  const example = table.fields.map((field) => quoted(field.example));
  return `${header.join(',')}\r\n${example.join(',')}\r\n`;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}
