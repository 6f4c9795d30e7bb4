import { tableFromIPC } from 'apache-arrow';
import { expect, test } from 'vitest';
import { importFiles } from '#app/import/import-files.ts';
import type { ImportProgress } from '#app/import/import-report.ts';
import { tables } from '#app/records/all-tables.ts';
import { sourceFile } from './source-file.ts';

const people = sourceFile('people.csv', 'person_id,sex\nP1,Female\nP2,Male\n');
const more = sourceFile('people (more).csv', 'person_id,sex\nP3,Male\n');
const picture = sourceFile('logo.png', Uint8Array.of(0x89, 0x50, 0, 0, 0, 0, 0, 0));
const goals = sourceFile('goals.csv', 'goal_id,person_id,theme\nG1,P1,Reducing my isolation\n');

async function run(files: Parameters<typeof importFiles>[0]) {
  const loaded: string[] = [];
  const progress: ImportProgress[] = [];
  const sink = {
    recognised: () => undefined,
    progress: (each: ImportProgress) => progress.push(each),
    batch: (table: string, ipcStream: Uint8Array) => {
      const arrow = tableFromIPC(ipcStream);
      const files = arrow.getChild('source_file');
      const rows = arrow.getChild('source_row');
      for (let at = 0; at < arrow.numRows; at++) {
        loaded.push(`${table} ${String(files?.get(at))} ${String(rows?.get(at))}`);
      }
      return Promise.resolve();
    },
  };
  const reports = await importFiles(files, tables, sink, new AbortController().signal);
  return { reports, loaded, progress };
}

test('files are read in the order given, and two of one table add to each other', async () => {
  const { reports, loaded } = await run([people, goals, more]);
  expect(reports.map(({ file, table, rowsLoaded }) => [file, table, rowsLoaded])).toEqual([
    ['people.csv', 'people', 2],
    ['goals.csv', 'goals', 1],
    ['people (more).csv', 'people', 1],
  ]);
  expect(loaded).toEqual([
    'people people.csv 2',
    'people people.csv 3',
    'goals goals.csv 2',
    'people people (more).csv 2',
  ]);
});

test('the same file twice loads twice', async () => {
  expect((await run([more, more])).loaded).toHaveLength(2);
});

test('a file that cannot be read does not stop the others', async () => {
  const { reports } = await run([picture, people]);
  expect(reports.map(({ table }) => table)).toEqual([null, 'people']);
  expect(reports[0]?.problems).toMatchObject([{ file: 'logo.png', rule: 'unreadable_file' }]);
});

test('progress says which file of how many', async () => {
  const { progress } = await run([people, goals]);
  expect(
    new Set(progress.map(({ fileIndex, fileCount }) => `${fileIndex} of ${fileCount}`)),
  ).toEqual(new Set(['0 of 2', '1 of 2']));
});
