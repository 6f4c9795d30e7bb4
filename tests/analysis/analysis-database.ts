import { buildViews } from '#app/analysis/build-views.ts';
import { defaultPairingSettings, type PairingSettings } from '#app/analysis/pairing-settings.ts';
import { prepareDatabase } from '#app/analysis/prepare-database.ts';
import type { Database, ResultRow, Value } from '#app/database/database.ts';
import { openNodeDatabase } from '#app/database/node-database.ts';
import { identifier, literal } from '#app/database/sql.ts';
import { loadedTableName } from '#app/records/loaded-table-name.ts';
import { tableNames, type TableName } from '#app/records/table.ts';

type Rows = readonly Readonly<Record<string, Value>>[];

export type TestRecords = Readonly<Partial<Record<TableName, Rows>>>;

/** A real database with the record tables, the published facts, and nothing in it. One for each test file. */
export async function openAnalysisDatabase(): Promise<Database> {
  const database = await openNodeDatabase();
  await prepareDatabase(database);
  return database;
}

/** Empties every record table, puts in the hand-made rows, and works out the views. */
export async function fill(
  database: Database,
  records: TestRecords,
  settings: PairingSettings = defaultPairingSettings,
): Promise<void> {
  await load(database, records);
  await buildViews(database, settings, '2026-04-01');
}

/** Empties every loaded table and puts in the hand-made rows. */
export async function load(database: Database, records: TestRecords): Promise<void> {
  for (const table of tableNames)
    await database.query(`DELETE FROM ${identifier(loadedTableName(table))}`);
  for (const table of tableNames) await insert(database, table, records[table] ?? []);
}

async function insert(database: Database, table: TableName, rows: Rows): Promise<void> {
  for (const [index, row] of rows.entries()) {
    const full = { source_file: `${table}.csv`, source_row: index + 2, ...row };
    const names = Object.keys(full).map(identifier).join(', ');
    const values = Object.values(full).map(literal).join(', ');
    await database.query(
      `INSERT INTO ${identifier(loadedTableName(table))} (${names}) VALUES (${values})`,
    );
  }
}

export async function rowsOf(database: Database, sql: string): Promise<readonly ResultRow[]> {
  return (await database.query(sql)).rows;
}

/** A sitting of SWEMWBS that gives a converted score, with its one response row. */
export function swemwbs(
  id: string,
  person: string,
  on: string | null,
  score: number,
  more: Readonly<Record<string, Value>> = {},
): { readonly assessment: Rows[number]; readonly response: Rows[number] } {
  return {
    assessment: {
      assessment_id: id,
      person_id: person,
      measure: 'swemwbs',
      informant: 'self',
      completed_on: on,
      ...more,
    },
    response: { assessment_id: id, item: 'metric', value: score, level: 'converted_score' },
  };
}

export function sittings(
  ...list: readonly ReturnType<typeof swemwbs>[]
): Pick<TestRecords, 'assessments' | 'responses'> {
  return {
    assessments: list.map(({ assessment }) => assessment),
    responses: list.map(({ response }) => response),
  };
}
