import { buildViews } from '#app/analysis/build-views.ts';
import { defaultPairingSettings, type PairingSettings } from '#app/analysis/pairing-settings.ts';
import { prepareDatabase } from '#app/analysis/prepare-database.ts';
import type { Database, ResultRow, Value } from '#app/database/database.ts';
import { openNodeDatabase } from '#app/database/node-database.ts';
import { identifier, literal } from '#app/database/sql.ts';
import type { TableName } from '#app/records/table.ts';

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
  const { rows } = await database.query(
    `SELECT table_name FROM information_schema.columns WHERE column_name = 'source_row'`,
  );
  for (const { table_name } of rows)
    await database.query(`DELETE FROM ${identifier(String(table_name))}`);
  for (const [table, tableRows] of Object.entries(records))
    await insert(database, table, tableRows);
  await buildViews(database, settings, '2026-04-01');
}

async function insert(database: Database, table: string, rows: Rows): Promise<void> {
  for (const [index, row] of rows.entries()) {
    const full = { source_file: `${table}.csv`, source_row: index + 2, ...row };
    const names = Object.keys(full).map(identifier).join(', ');
    const values = Object.values(full).map(literal).join(', ');
    await database.query(`INSERT INTO ${identifier(table)} (${names}) VALUES (${values})`);
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
