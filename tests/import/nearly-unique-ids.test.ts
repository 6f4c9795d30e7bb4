import { expect, test } from 'vitest';
import { runImport } from './run-import.ts';
import { oneOfEach } from './small-tables.ts';
import { sourceFile } from './source-file.ts';

/** IDs of every kind that has to be looked at, in between more plain ones than are remembered from batch to batch. */
const others: readonly string[] = [
  '',
  'NULL',
  'Zoë 1',
  '1E+5',
  '943 476 5919',
  'a@b.org',
  '"in, quotes"',
  '"in ""quotes"""',
  ' T7 ',
];
const count = 66_000;
const ids = Array.from({ length: count }, (_, at) =>
  at % 1000 === 999 ? (others[((at / 1000) % others.length) | 0] ?? '') : `T-${at}`,
);
const text = `thing_id,title\n${ids.map((id) => `${id},${id}\n`).join('')}`;

test('IDs that are kept unread come out as those that went through every rule', async () => {
  const file = sourceFile('t.csv', text);
  const run = (batchRows: number) => runImport(file, { tables: [oneOfEach], batchRows });
  const [inOne, inThree] = [await run(count), await run(22_000)];
  expect([inOne.batches.length, inThree.batches.length]).toEqual([1, 3]);
  expect(inThree.rows).toEqual(inOne.rows);
  expect(inThree.report).toEqual(inOne.report);
  const plain = inThree.rows.filter(({ thing_id }) => String(thing_id).startsWith('T-'));
  expect(plain).toHaveLength(count - 66);
  expect(plain.every((row) => row.thing_id === `T-${Number(row.source_row) - 2}`)).toBe(true);
  const rules = new Set(inThree.report.problems.map(({ rule }) => rule));
  expect(rules).toEqual(new Set(['required', 'damaged_id', 'identifier_late']));
}, 60_000);
