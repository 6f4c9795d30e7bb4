import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { columnSummary } from '#app/explore/grid/column-summary.ts';
import type { ResearchBench } from '#app/workspace/research/research-bench.ts';
import type { Workspace } from '#app/workspace/workspace.ts';
import { exampleWorkspace, never, openBench } from '../../analysis/research/bench.ts';

let workspace: Workspace;
let bench: ResearchBench;
beforeAll(async () => {
  workspace = await exampleWorkspace();
  bench = await openBench(workspace);
}, 120_000);
afterAll(async () => {
  await bench.close();
  await workspace.forget();
});

const rows = `SELECT * FROM (VALUES (3, 'c', ''), (NULL, 'a', NULL), (1, 'b', 'x'), (2, NULL, 'x')) AS t(n, word, text)`;

describe('an answer put in order by a column', () => {
  test('rises or falls with missing values last, and the answer itself stays as it came', async () => {
    await bench.run(rows, never);
    await bench.sort(0, 'ASC');
    expect((await bench.page(0, 10, true)).map(([n]) => n)).toEqual([1, 2, 3, null]);
    await bench.sort(0, 'DESC');
    expect((await bench.page(0, 10, true)).map(([n]) => n)).toEqual([3, 2, 1, null]);
    await bench.sort(1, 'ASC');
    expect((await bench.page(0, 10, true)).map(([, word]) => word)).toEqual(['a', 'b', 'c', null]);
    expect((await bench.page(0, 10)).map(([n]) => n)).toEqual([3, null, 1, 2]);
  });

  test('is read by row number anywhere in a hundred thousand rows', async () => {
    await bench.run('SELECT 99999 - range AS n FROM range(100000)', never);
    await bench.sort(0, 'ASC');
    expect(await bench.page(54_320, 54_323, true)).toEqual([[54_320], [54_321], [54_322]]);
    expect(await bench.page(99_999, 100_001, true)).toEqual([[99_999]]);
  });
});

describe('a column in a sentence', () => {
  test.each([
    [0, 'n', 'n: 3 different values, 1 missing, from 1 to 3.'],
    [1, 'word', 'word: 3 different values, 1 missing, from a to c.'],
    [2, 'text', 'text: 2 different values, 1 missing, from an empty text to x.'],
  ])('column %i', async (column, name, said) => {
    await bench.run(rows, never);
    expect(await columnSummary(bench, column, { name, type: 'VARCHAR' })).toBe(said);
  });

  test('says one value as one', async () => {
    await bench.run('SELECT 7 AS n FROM range(3)', never);
    expect(await columnSummary(bench, 0, { name: 'n', type: 'INTEGER' })).toBe(
      'n: 1 value, none missing, from 7 to 7.',
    );
  });

  test('says that a column of nothing but missing values has none', async () => {
    await bench.run('SELECT NULL::INTEGER AS gone FROM range(1200)', never);
    expect(await columnSummary(bench, 0, { name: 'gone', type: 'INTEGER' })).toBe(
      'gone: 0 different values, 1,200 missing.',
    );
  });
});
