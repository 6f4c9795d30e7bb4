import { z } from 'zod';
import type { Database, Value } from '#app/database/database.ts';
import { identifier, joined, literal, sql, type Sql } from '#app/database/sql.ts';
import { tableNamed } from '#app/records/all-tables.ts';
import { tableNames, type TableDefinition, type TableName } from '#app/records/table.ts';
import { ask } from '../ask.ts';
import { leftOutReason } from './left-out-reason.ts';
import { loaded } from './loaded.ts';

/** A row that counts in no result, as it was loaded. */
export interface LeftOutRow {
  readonly table: TableName;
  readonly file: string;
  /** As a spreadsheet numbers it. */
  readonly row: number;
  readonly reason: string;
  /** The record’s own columns. Free text is never among them, nor the words of an answer that could not be mapped. */
  readonly record: Readonly<Record<string, Value>>;
}

/** Rows taken out of the database at a time: a list of a million need not stand in memory as objects. */
const PAGE = 20_000;

const row = z.looseObject({
  source_file: z.string(),
  source_row: z.number(),
  left_out_reason: z.string(),
});

/** Every row that `applyChecks` has set aside, table by table, each once with its first reason, by file and row. */
export async function leftOutRows(database: Database): Promise<readonly LeftOutRow[]> {
  const all: LeftOutRow[] = [];
  for await (const page of leftOutPages(database)) all.push(...page);
  return all;
}

/** The rows of `leftOutRows` a part at a time. Begin no second walk before the first is over. */
export async function* leftOutPages(database: Database): AsyncGenerator<readonly LeftOutRow[]> {
  for (const table of await leftOutTables(database)) {
    await database.query(
      sql`CREATE OR REPLACE TEMP TABLE left_out_list AS ${leftOutSql(tableNamed(table))}`,
    );
    for (let from = 0; ; from += PAGE) {
      const found = await ask(
        database,
        sql`SELECT * EXCLUDE (left_out_place) FROM left_out_list
          WHERE left_out_place > ${from} AND left_out_place <= ${from + PAGE} ORDER BY left_out_place`,
        row,
      );
      yield found.map(({ source_file, source_row, left_out_reason, ...record }) => ({
        table,
        file: source_file,
        row: source_row,
        reason: leftOutReason(left_out_reason),
        record: record as Readonly<Record<string, Value>>,
      }));
      if (found.length < PAGE) break;
    }
  }
  await database.query('DROP TABLE IF EXISTS left_out_list');
}

/** The tables that have left-out rows, in the order of the record. */
export async function leftOutTables(database: Database): Promise<readonly TableName[]> {
  const { rows: names } = await database.query('SELECT DISTINCT table_name FROM set_aside_rows');
  return tableNames.filter((table) => names.some(({ table_name }) => table_name === table));
}

/** The columns of a table that a list of left-out rows shows. */
export function listedColumns(table: TableDefinition): readonly string[] {
  return table.fields.filter(({ type }) => type !== 'free_text').map(({ name }) => name);
}

function leftOutSql(table: TableDefinition): Sql {
  const columns = listedColumns(table).map((name) => sql`l.${identifier(name)}`);
  return sql`SELECT ${joined(columns)}, l.source_file, l.source_row, s.reason AS left_out_reason,
      row_number() OVER (ORDER BY l.source_file, l.source_row, l.rowid) AS left_out_place
    FROM ${loaded(table.name)} AS l
    JOIN (
      SELECT row_id, arg_min(reason, position) AS reason FROM set_aside_rows
      WHERE table_name = ${literal(table.name)} GROUP BY row_id
    ) AS s ON s.row_id = l.rowid`;
}
