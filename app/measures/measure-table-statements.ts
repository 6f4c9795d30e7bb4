import type { MeasureTable, SqlValue } from './measure-table.ts';

/** DuckDB-WASM crashes on SQL text above 2^17 bytes; every statement stays far below. */
const MOST_CHARACTERS = 40_000;

/** SQL that makes the tables and fills them: one statement each, in order, none longer than 50 kB. Can be run again. */
export function measureTableStatements(tables: readonly MeasureTable[]): readonly string[] {
  return tables.flatMap(({ name, columns, rows }) => [
    `CREATE OR REPLACE TABLE ${name} (${columns.map((column) => `${column.name} ${column.type}`).join(', ')})`,
    ...inserts(
      name,
      rows.map((row) => `(${row.map(sqlLiteral).join(', ')})`),
    ),
  ]);
}

function inserts(name: string, rows: readonly string[]): string[] {
  const statements: string[] = [];
  let batch: string[] = [];
  let length = 0;
  for (const row of rows) {
    if (length + row.length > MOST_CHARACTERS && batch.length > 0) {
      statements.push(`INSERT INTO ${name} VALUES ${batch.join(', ')}`);
      batch = [];
      length = 0;
    }
    batch.push(row);
    length += row.length + 2;
  }
  return batch.length > 0
    ? [...statements, `INSERT INTO ${name} VALUES ${batch.join(', ')}`]
    : statements;
}

function sqlLiteral(value: SqlValue): string {
  if (value === null) return 'NULL';
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  return String(value);
}
