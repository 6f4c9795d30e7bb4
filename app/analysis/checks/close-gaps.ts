import { z } from 'zod';
import type { Database } from '#app/database/database.ts';
import { literal, sql } from '#app/database/sql.ts';
import { tableNames, type TableName } from '#app/records/table.ts';
import { ask } from '../ask.ts';
import { loaded } from './loaded.ts';
import { unionAll } from './union-all.ts';

const sizes = z.object({ name: z.enum(tableNames), rows: z.number(), last: z.number().nullable() });

/**
 * Makes the row ids of every loaded table run from 0 without a gap, and says how many rows each has. Once rows have been
 * deleted, the engine moves those behind them up, and their ids with them, whenever it next tidies its memory (DuckDB
 * 1.4.3: on the commit of any statement). A table that is whole stays as it is, so its ids can be kept.
 */
export async function closeGaps(database: Database): Promise<ReadonlyMap<TableName, number>> {
  const found = await ask(
    database,
    unionAll(
      tableNames.map(
        (name) =>
          sql`SELECT ${literal(name)} AS name, count(*) AS rows, max(rowid) AS last FROM ${loaded(name)}`,
      ),
    ),
    sizes,
  );
  for (const { name, rows, last } of found) {
    if ((last ?? -1) + 1 === rows) continue;
    await database.query(
      sql`CREATE OR REPLACE TABLE ${loaded(name)} AS SELECT * FROM ${loaded(name)}`,
    );
  }
  return new Map(found.map(({ name, rows }) => [name, rows]));
}
