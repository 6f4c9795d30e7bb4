import type { QueryResult } from '../database.ts';
import { identifier, sql, type Sql } from '../sql.ts';

/** Where a stream waits whose columns do not stand in its table's order. */
export const INCOMING = 'evenlode_incoming';

export const makeRoom: Sql = sql`DROP TABLE IF EXISTS ${identifier(INCOMING)}`;

/** Moves what waits into its table, column by column name. */
export function insertIncoming(table: string): Sql {
  return sql`INSERT INTO ${identifier(table)} BY NAME SELECT * FROM ${identifier(INCOMING)}`;
}

export function countRows(table: string): Sql {
  return sql`SELECT count(*) FROM ${identifier(table)}`;
}

/** The answer of a count, or of an insert that says how many rows it moved. */
export function onlyNumber({ columns, rows }: QueryResult): number {
  return Number(rows[0]?.[columns[0]?.name ?? '']);
}

/** Throws when not every row that was sent has arrived: better no import than a short one. */
export function requireRows(sent: number, arrived: number): void {
  if (sent !== arrived) throw new Error(`${sent} rows were sent, but ${arrived} arrived.`);
}
