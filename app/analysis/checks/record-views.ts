import { z } from 'zod';
import type { Database } from '#app/database/database.ts';
import { identifier, joined, literal, sql, type Sql } from '#app/database/sql.ts';
import { tables } from '#app/records/all-tables.ts';
import { columnsOf, type RecordColumn } from '#app/records/ddl.ts';
import type { TableDefinition } from '#app/records/table.ts';
import { ask } from '../ask.ts';
import { loaded } from './loaded.ts';

/** What stands between a loaded table and the records that results are worked out from. */
export interface Setting {
  /** Whether any row is set aside. */
  readonly hasSetAside: boolean;
  /** Columns with a cell that is read otherwise than it was loaded. */
  readonly corrected: readonly string[];
  /** Whether any row has its referral by its young person and not by an id of its own. */
  readonly hasFound: boolean;
}

const untouched: Setting = { hasSetAside: false, corrected: [], hasFound: false };
const tableFound = z.object({ table_name: z.string() });
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
  const found = await ask(database, 'SELECT DISTINCT table_name FROM found_referrals', tableFound);
  return (table) => ({
    hasFound: found.some(({ table_name }) => table_name === table),
    hasSetAside: aside.some(({ table_name }) => table_name === table),
    corrected: cells
      .filter(({ table_name }) => table_name === table)
      .map(({ column_name }) => column_name),
  });
}

/**
 * The SELECT of one record table’s view. A row that names its young person and no referral has the referral that
 * `findReferrals` found for it, by the rule of `referralByPerson`.
 *
 * @param rowId `with_row_id` adds `row_id`, the row’s place in the loaded table
 */
export function recordsSql(
  table: TableDefinition,
  setting: Setting = untouched,
  rowId?: 'with_row_id',
): Sql {
  const { hasSetAside, corrected: cells, hasFound } = setting;
  const name = literal(table.name);
  const place = rowId === undefined ? sql`` : sql`l.rowid AS row_id, `;
  if (!hasSetAside && !hasFound && cells.length === 0)
    return sql`SELECT ${place}l.* FROM ${loaded(table.name)} AS l`;
  const columns = columnsOf(table).map((column) => {
    const value = cellSql(column, cells.indexOf(column.name));
    const full =
      hasFound && column.name === 'referral_id' ? sql`coalesce(${value}, f.referral_id)` : value;
    return sql`${full} AS ${identifier(column.name)}`;
  });
  const joins = cells.map((column, at) => {
    const alias = identifier(`c${at}`);
    return sql`LEFT JOIN (
      SELECT row_id, value FROM corrected_cells WHERE table_name = ${name} AND column_name = ${literal(column)}
    ) AS ${alias} ON ${alias}.row_id = l.rowid`;
  });
  const referrals = hasFound
    ? sql`LEFT JOIN (SELECT row_id, referral_id FROM found_referrals WHERE table_name = ${name}) AS f ON f.row_id = l.rowid`
    : sql``;
  const without = hasSetAside
    ? sql`ANTI JOIN (SELECT row_id FROM set_aside_rows WHERE table_name = ${name}) AS s ON s.row_id = l.rowid`
    : sql``;
  return sql`SELECT ${place}${joined(columns)} FROM ${loaded(table.name)} AS l
    ${joined([...joins, referrals, without], '\n')}`;
}

/** A column as it was loaded, or as it is read instead. */
function cellSql({ name, type }: RecordColumn, at: number): Sql {
  const own = sql`l.${identifier(name)}`;
  if (at === -1) return own;
  const alias = identifier(`c${at}`);
  return sql`CASE WHEN ${alias}.row_id IS NULL THEN ${own} ELSE ${alias}.value::${identifier(type)} END`;
}
