import { createRequire } from 'node:module';
import path from 'node:path';
import type * as DuckDB from '@duckdb/duckdb-wasm/blocking';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { measureTables, scoringViews } from '#app/measures/scoring-sql.ts';

const require = createRequire(import.meta.url);

/** A row of `responses` as a test writes it. */
export interface TestResponse {
  readonly assessment: string;
  readonly item: string;
  readonly value: number | null;
  readonly keying?: 'raw' | 'reversed';
  readonly level?: 'item' | 'raw_score' | 'converted_score';
  readonly row?: number;
}

export interface TestAssessment {
  readonly id: string;
  readonly measure: string;
  readonly informant?: string | null;
  readonly notCollectedReason?: string | null;
  readonly asGiven?: string;
  readonly sex?: string | null | undefined;
  readonly age?: number | null | undefined;
}

export type ScoreRow = Readonly<Record<string, unknown>>;

/** DuckDB-WASM in Node with the two record tables that scoring reads, and the scoring tables and view. */
export interface ScoringDatabase {
  run(sql: string): ScoreRow[];
  load(assessments: readonly TestAssessment[], responses: readonly TestResponse[]): void;
  scores(): ScoreRow[];
}

interface BlockingConnection {
  query(sql: string): { toArray(): { toJSON(): ScoreRow }[] };
}

export async function startScoringDatabase(
  definitions: readonly MeasureDefinition[],
): Promise<ScoringDatabase> {
  const connection = await connect();
  const run = (sql: string): ScoreRow[] =>
    connection
      .query(sql)
      .toArray()
      .map((row) => row.toJSON());
  run(`CREATE TABLE assessments (assessment_id VARCHAR, person_id VARCHAR, referral_id VARCHAR, measure VARCHAR, measure_as_given VARCHAR,
    version VARCHAR, informant VARCHAR, occasion VARCHAR, completed_on DATE, not_collected_reason VARCHAR,
    source_file VARCHAR, source_row INTEGER)`);
  run(`CREATE TABLE responses (assessment_id VARCHAR, item VARCHAR, value DOUBLE, keying VARCHAR, level VARCHAR,
    source_file VARCHAR, source_row INTEGER)`);
  run('CREATE TABLE people (person_id VARCHAR, sex VARCHAR)');
  run(
    'CREATE TABLE referrals (referral_id VARCHAR, person_id VARCHAR, referred_on DATE, age_at_referral INTEGER)',
  );
  for (const statement of measureTables(definitions)) run(statement);
  const score = (): void => {
    for (const { name, sql, kept } of scoringViews(definitions))
      run(`CREATE OR REPLACE ${kept ? 'TABLE' : 'VIEW'} ${name} AS ${sql}`);
  };
  score();
  return {
    run,
    load(assessments, responses) {
      run('DELETE FROM assessments');
      run('DELETE FROM responses');
      run('DELETE FROM people');
      run('DELETE FROM referrals');
      insert(run, 'assessments', assessments.map(assessmentRow));
      insert(run, 'people', assessments.map(personRow));
      insert(run, 'referrals', assessments.map(referralRow));
      insert(run, 'responses', responses.map(responseRow));
    },
    scores() {
      score();
      return run('SELECT * FROM scale_scores ORDER BY assessment_id, scale');
    },
  };
}

async function connect(): Promise<BlockingConnection> {
  const duckdb = require('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs') as typeof DuckDB;
  const folder = path.dirname(require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));
  const database = await duckdb.createDuckDB(
    {
      mvp: { mainModule: path.join(folder, 'duckdb-mvp.wasm'), mainWorker: '' },
      eh: { mainModule: path.join(folder, 'duckdb-eh.wasm'), mainWorker: '' },
    },
    new duckdb.VoidLogger(),
    duckdb.NODE_RUNTIME,
  );
  await database.instantiate(() => undefined);
  database.open({ query: { castBigIntToDouble: true } });
  return database.connect();
}

function insert(run: (sql: string) => unknown, table: string, rows: readonly string[]): void {
  for (let at = 0; at < rows.length; at += 500) {
    run(`INSERT INTO ${table} VALUES ${rows.slice(at, at + 500).join(', ')}`);
  }
}

function assessmentRow({
  id,
  measure,
  informant = null,
  notCollectedReason = null,
  asGiven,
}: TestAssessment): string {
  return `(${[text(id), text(`P ${id}`), text(`R ${id}`), asGiven === undefined ? text(measure) : 'NULL', text(asGiven ?? measure), "''", text(informant), "'first'", "DATE '2025-01-01'", text(notCollectedReason), "'a.csv'", '1'].join(', ')})`;
}

function personRow({ id, sex = null }: TestAssessment): string {
  return `(${text(`P ${id}`)}, ${text(sex)})`;
}

function referralRow({ id, age = null }: TestAssessment): string {
  return `(${text(`R ${id}`)}, ${text(`P ${id}`)}, DATE '2024-12-01', ${age === null ? 'NULL' : Math.floor(age)})`;
}

function responseRow({ assessment, item, value, keying, level, row }: TestResponse): string {
  return `(${[text(assessment), text(item), value === null ? 'NULL' : `'${value}'::DOUBLE`, text(keying ?? 'raw'), text(level ?? 'item'), "'r.csv'", row ?? 1].join(', ')})`;
}

function text(value: string | null): string {
  return value === null ? 'NULL' : `'${value.replaceAll("'", "''")}'`;
}
