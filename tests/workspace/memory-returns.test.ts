import { afterEach, expect, test } from 'vitest';
import { openNodeDatabase } from '#app/database/node-database.ts';
import { importPlanned } from '#app/import/import-planned.ts';
import type { SourceFile } from '#app/import/import-report.ts';
import { surveyFiles } from '#app/import/survey-files.ts';
import { createWorkspace } from '#app/workspace/create-workspace.ts';
import type { Workspace } from '#app/workspace/workspace.ts';
import { sourceFile } from '../import/source-file.ts';

const header = 'referral_id,person_id,referred_on\n';
const small = sourceFile('a.csv', `${header}R1,P1,2025-01-01\n`);

let workspace: Workspace;
let opened: number;
let closed: number;
let inserts: number;
afterEach(() => workspace.forget());

/** A workspace whose engines are counted. */
function open(): void {
  opened = 0;
  closed = 0;
  inserts = 0;
  workspace = createWorkspace({
    openDatabase: async () => {
      const database = await openNodeDatabase();
      opened++;
      return {
        query: (statement, options) => database.query(statement, options),
        insertArrow: async (table, stream) => {
          await database.insertArrow(table, stream);
          if (table.includes('referrals')) inserts++;
        },
        cancel: () => database.cancel(),
        close: () => {
          closed++;
          return database.close();
        },
      };
    },
    surveyFiles,
    importPlanned,
    openQuestions: 'ask',
    device: null,
    measuresDevice: null,
    exampleFiles: () => Promise.resolve([]),
    exampleRatings: () => Promise.resolve({ now: '', earlier: '' }),
    today: () => '2026-04-01',
  });
}

/** A file that has no end. */
function endless(): SourceFile {
  const stream = () => {
    let row = 0;
    const rows = () => `X${(row += 1)},Y${row},2025-03-01\n`;
    return new ReadableStream<Uint8Array>({
      pull: (controller) => {
        const begin = row === 0 ? header : '';
        const text = begin + Array.from({ length: 5000 }, rows).join('');
        controller.enqueue(new TextEncoder().encode(text));
      },
    });
  };
  return { name: 'endless.csv', size: 1e9, stream };
}

async function stopAfterTheFirstBatch(): Promise<void> {
  const before = inserts;
  const running = workspace.importFiles([endless()]);
  await expect.poll(() => inserts, { timeout: 30_000, interval: 20 }).toBeGreaterThan(before);
  workspace.stop();
  await running;
  expect(workspace.getState().importing.state).toBe('stopped');
}

const people = () =>
  workspace.ask(async (database) => (await database.query('SELECT person_id FROM referrals')).rows);

test('an import that is stopped with nothing else loaded ends its engine, and the next has a fresh one', async () => {
  open();
  await stopAfterTheFirstBatch();
  expect([opened, closed]).toEqual([1, 1]);
  expect(workspace.getState().engine.state).toBe('not_started');
  expect(await people()).toEqual([]);
  await workspace.importFiles([small]);
  expect(await people()).toEqual([{ person_id: 'P1' }]);
  expect([opened, closed]).toEqual([2, 1]);
}, 60_000);

test('an import that is stopped leaves the engine with what was loaded before', async () => {
  open();
  await workspace.importFiles([small]);
  await stopAfterTheFirstBatch();
  expect([opened, closed]).toEqual([1, 0]);
  expect(await people()).toEqual([{ person_id: 'P1' }]);
}, 60_000);

test('the last file that is taken out takes its memory with it, and Undo brings the file back', async () => {
  open();
  await workspace.importFiles([small]);
  await workspace.removeFile('a.csv');
  expect([opened, closed]).toEqual([1, 1]);
  await workspace.undo();
  expect(await people()).toEqual([{ person_id: 'P1' }]);
}, 60_000);

test('an engine that has taken nothing in is kept for the file that waits for a decision', async () => {
  open();
  await workspace.warm();
  const dates = Array.from({ length: 30 }, (_, at) => `R${at},P${at},03/04/2025\n`).join('');
  await workspace.importFiles([sourceFile('b.csv', header + dates)]);
  expect(workspace.getState().files.map(({ status }) => status)).toEqual(['to_decide']);
  expect([opened, closed]).toEqual([1, 0]);
}, 60_000);
