import { identifier, sql, type Sql } from '../sql.ts';

/** Where a stream waits whose columns do not stand in its table's order. */
export const INCOMING = 'evenlode_incoming';

export const makeRoom: Sql = sql`DROP TABLE IF EXISTS ${identifier(INCOMING)}`;

/** Moves what waits into its table, column by column name. */
export function insertIncoming(table: string): Sql {
  return sql`INSERT INTO ${identifier(table)} BY NAME SELECT * FROM ${identifier(INCOMING)}`;
}
