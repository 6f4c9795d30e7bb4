import { z } from 'zod';
import type { Database } from '#app/database/database.ts';
import { identifier, joined, literal, sql, type Sql } from '#app/database/sql.ts';
import { tables } from '#app/records/all-tables.ts';
import { columnsOf } from '#app/records/ddl.ts';
import type { TableDefinition } from '#app/records/table.ts';
import { ask } from '../ask.ts';
import { loaded } from './loaded.ts';

/** What stands between a loaded table and the records that results are worked out from. */
export interface Setting {
  /** Whether any row is set aside. */
  readonly hasSetAside: boolean;
  /** Columns with a cell that is read otherwise than it was loaded. */
  readonly corrected: readonly string[];
}

const untouched: Setting = { hasSetAside: false, corrected: [] };
const setAside = z.object({ table_name: z.string() });
const corrected = z.object({ table_name: z.string(), column_name: z.string() });

/**
 * Makes every record table’s name a view over its loaded rows, without what is set aside and with corrected cells. A
 * table that no check touches costs nothing more than the table itself.
 */
export async function makeRecordViews(database: Database): Promise<void> {
  const settings = await readSettings(database);
  for (const table of tables) {
    const select = recordsSql(table, settings(table.name));
    await database.query(sql`CREATE OR REPLACE VIEW ${identifier(table.name)} AS ${select}`);
  }
}

/** What is set aside and corrected at present, by table name. */
export async function readSettings(database: Database): Promise<(table: string) => Setting> {
  const aside = await ask(database, 'SELECT DISTINCT table_name FROM set_aside_rows', setAside);
  const cells = await ask(
    database,
    'SELECT DISTINCT table_name, column_name FROM corrected_cells ORDER BY ALL',
    corrected,
  );
  return (table) => ({
    hasSetAside: aside.some(({ table_name }) => table_name === table),
    corrected: cells
      .filter(({ table_name }) => table_name === table)
      .map(({ column_name }) => column_name),
  });
}

/** The SELECT of one record table’s view. */
export function recordsSql(table: TableDefinition, setting: Setting = untouched): Sql {
  const { hasSetAside, corrected: cells } = setting;
  const name = literal(table.name);
  if (!hasSetAside && cells.length === 0) return sql`SELECT * FROM ${loaded(table.name)}`;
  const columns = columnsOf(table).map((column) => {
    const at = cells.indexOf(column.name);
    const own = sql`l.${identifier(column.name)}`;
    if (at === -1) return own;
    const alias = identifier(`c${at}`);
    return sql`CASE WHEN ${alias}.row_id IS NULL THEN ${own} ELSE ${alias}.value::${identifier(column.type)} END AS ${identifier(column.name)}`;
  });
  const joins = cells.map((column, at) => {
    const alias = identifier(`c${at}`);
    return sql`LEFT JOIN (
      SELECT row_id, value FROM corrected_cells WHERE table_name = ${name} AND column_name = ${literal(column)}
    ) AS ${alias} ON ${alias}.row_id = l.rowid`;
  });
  const without = hasSetAside
    ? sql`ANTI JOIN (SELECT row_id FROM set_aside_rows WHERE table_name = ${name}) AS s ON s.row_id = l.rowid`
    : sql``;
  return sql`SELECT ${joined(columns)} FROM ${loaded(table.name)} AS l ${joined([...joins, without], '\n')}`;
}
