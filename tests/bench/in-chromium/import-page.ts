import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from '@duckdb/duckdb-wasm';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { openBrowserDatabase } from '#app/database/browser-database.ts';
import { newPseudonymKey } from '#app/identifiers/pseudonym-key.ts';
import { importPlannedInWorker } from '#app/import/worker/import-planned-in-worker.ts';
import { surveyInWorker } from '#app/import/worker/survey-in-worker.ts';
import { tableNamed } from '#app/records/all-tables.ts';
import { createTableSql } from '#app/records/ddl.ts';
import { referralsFile } from './referrals-file.ts';

export interface ImportTimes {
  readonly megabytes: number;
  readonly evenlode: number;
  readonly typedReader: number;
  readonly rowsIn: number;
  /** Dates that are none, each found with its row number. */
  readonly faults: number;
}

const never = new AbortController().signal;

/** Milliseconds: our import into an empty table, and DuckDB’s own typed reader over the same file, engines already started. */
async function bench(rows: number): Promise<ImportTimes> {
  const file = referralsFile(rows);
  const ours = await timeOurs(file);
  const typedReader = await timeTypedReader(file);
  return { megabytes: file.size / 1e6, typedReader, ...ours };
}

async function timeOurs(file: File) {
  const database = await openBrowserDatabase();
  await database.query(createTableSql(tableNamed('referrals')));
  const began = performance.now();
  const [surveyed] = await surveyInWorker([file], { recipes: [] }, () => undefined, never);
  const plan = surveyed?.proposal?.plan;
  if (plan === undefined) throw new Error('The file was not recognised');
  const sink = {
    recognised: () => undefined,
    progress: () => undefined,
    batch: (table: string, stream: Uint8Array) => database.insertArrow(table, stream),
  };
  const jobs = [{ source: file, plan }];
  const [report] = await importPlannedInWorker(jobs, newPseudonymKey(), sink, never);
  const evenlode = performance.now() - began;
  await database.close();
  return {
    evenlode,
    rowsIn: report?.rowsLoaded ?? 0,
    faults: (report?.problems ?? [])
      .filter(({ rule }) => rule === 'not_a_date')
      .reduce((sum, { count }) => sum + count, 0),
  };
}

async function timeTypedReader(file: File): Promise<number> {
  const engine = new AsyncDuckDB(new VoidLogger(), new Worker(workerUrl));
  await engine.instantiate(wasmUrl);
  await engine.open({ path: ':memory:' });
  await engine.registerFileHandle(
    'referrals.csv',
    file,
    DuckDBDataProtocol.BROWSER_FILEREADER,
    true,
  );
  const connection = await engine.connect();
  const began = performance.now();
  await connection.query(`CREATE TABLE referrals AS SELECT * FROM read_csv('referrals.csv',
    header = true, delim = ',', dateformat = '%d/%m/%Y', ignore_errors = true,
    types = {'referred_on': 'DATE', 'decided_on': 'DATE', 'plan_agreed_on': 'DATE',
             'closed_on': 'DATE', 'referrer_told_on': 'DATE', 'age_at_referral': 'INTEGER'})`);
  const took = performance.now() - began;
  await engine.terminate();
  return took;
}

Object.assign(globalThis, { bench });
