import type { Database, Value } from './database.ts';
import { identifier, literal, sql } from './sql.ts';

const ROWS_A_STATEMENT = 200;

/**
 * Makes a table and fills it with a few hundred or thousand known rows. Written as several statements, because one
 * of more than about 2^17 bytes brings the engine down.
 */
export async function insertRows(
  database: Database,
  table: string,
  columns: Readonly<Record<string, 'VARCHAR' | 'INTEGER' | 'DOUBLE'>>,
  rows: readonly Readonly<Record<string, Value>>[],
): Promise<void> {
  const names = Object.keys(columns);
  const types = names.map((name) => `${identifier(name)} ${columns[name] ?? 'VARCHAR'}`).join(', ');
  await database.query(`CREATE TABLE ${identifier(table)} (${types})`);
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    const values = rows
      .slice(start, start + ROWS_A_STATEMENT)
      .map((row) => `(${names.map((name) => literal(row[name] ?? null)).join(', ')})`);
    await database.query(sql`INSERT INTO ${identifier(table)} VALUES ` + values.join(', '));
  }
}
