import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { openBrowserDatabase } from '#app/database/browser-database.ts';
import type { Database } from '#app/database/database.ts';
import { QueryError } from '#app/database/errors.ts';
import {
  installingStatements,
  reachingStatements,
  unlockingStatements,
} from '#tests/database/refused-statements.ts';
import { recordingWorker } from './recording-worker.ts';

const CHANNEL = 'evenlode-asked-for';
const channel = new BroadcastChannel(CHANNEL);
let asked: string[] = [];
let database: Database;

const settled = () => new Promise((resolve) => setTimeout(resolve, 100));

beforeAll(async () => {
  channel.addEventListener('message', ({ data }: MessageEvent<string>) => asked.push(data));
  vi.stubGlobal('Worker', recordingWorker(CHANNEL));
  database = await openBrowserDatabase();
  await settled();
});
beforeEach(() => {
  asked = [];
});
afterAll(async () => {
  await database.close();
  vi.unstubAllGlobals();
  channel.close();
});

test.each([...reachingStatements, ...unlockingStatements])(
  '%s fails and asks for nothing',
  async (statement) => {
    await expect(database.query(statement)).rejects.toThrow(QueryError);
    await settled();
    expect(asked).toEqual([]);
  },
);

test.each(installingStatements)('%s asks for nothing', async (statement) => {
  await database.query(statement);
  await settled();
  expect(asked).toEqual([]);
});

test('after all that the engine still answers', async () => {
  expect((await database.query('SELECT 1 AS v')).rows).toEqual([{ v: 1 }]);
});

test('without the settings the same kind of statement does ask, so the watch sees', async () => {
  const engine = new AsyncDuckDB(new VoidLogger(), new Worker(workerUrl));
  await engine.instantiate(new URL(wasmUrl, location.href).href);
  await engine.open({ path: ':memory:' });
  const connection = await engine.connect();
  const address = new URL('/evenlode-must-not-exist.csv', location.href).href;
  await connection.query(`SELECT * FROM read_csv('${address}')`).catch(() => undefined);
  await settled();
  await engine.terminate();
  expect(asked).toContain(address);
});
