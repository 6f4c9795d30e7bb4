import { expect, test } from 'vitest';
import { ProblemList, type Fault } from '#app/import/problem-list.ts';
import { problemsListed } from '#app/import/file-reading.ts';
import { runImport } from './run-import.ts';
import { oneOfEach } from './small-tables.ts';
import { sourceFile } from './source-file.ts';

const fault: Fault = {
  rule: 'not_a_date',
  action: 'value_left_out',
  column: 'seen_on',
  value: 'soon',
  expected: 'a date such as 31/12/2025',
};

test('the same value in the same column is one problem with all its rows counted', () => {
  const list = new ProblemList('t.csv', 10);
  for (let row = 2; row < 252; row++) list.add(fault, row);
  const [problem] = list.problems();
  expect(problem).toMatchObject({ ...fault, file: 't.csv', count: 250, isRest: false });
  expect(problem?.rows).toEqual(Array.from({ length: 100 }, (_, index) => index + 2));
});

test('problems that left rows out come before those that left values out', () => {
  const list = new ProblemList('t.csv', 10);
  list.add({ ...fault, action: 'noted' }, 2);
  list.add(fault, 9);
  list.add({ ...fault, value: 'later' }, 4);
  list.add({ ...fault, rule: 'required', action: 'row_left_out' }, 30);
  list.add({ ...fault, rule: 'unreadable_file', action: 'file_left_out' }, null);
  expect(list.problems().map(({ action, rows }) => [action, rows[0]])).toEqual([
    ['file_left_out', undefined],
    ['row_left_out', 30],
    ['value_left_out', 4],
    ['value_left_out', 9],
    ['noted', 2],
  ]);
});

test('beyond the limit further values are counted together, by rule and column', () => {
  const list = new ProblemList('t.csv', 2);
  ['a', 'b', 'c', 'd', 'c', 'a'].forEach((value, index) =>
    list.add({ ...fault, value }, index + 2),
  );
  list.add({ ...fault, column: 'closed_on', value: 'e' }, 9);
  expect(
    list
      .problems()
      .map(({ column, value, count, rows, isRest }) => [column, value, count, rows, isRest]),
  ).toEqual([
    ['seen_on', 'a', 2, [2, 7], false],
    ['seen_on', 'b', 1, [3], false],
    ['seen_on', null, 3, [4, 5, 6], true],
    ['closed_on', null, 1, [9], true],
  ]);
});

test('a file whose every date is wrong loses none from its count', async () => {
  const count = problemsListed + 500;
  const lines = Array.from({ length: count }, (_, index) => `T${index},day ${index}\n`).join('');
  const { report } = await runImport(sourceFile('t.csv', `thing_id,seen_on\n${lines}`), {
    tables: [oneOfEach],
  });
  expect(report.problems).toHaveLength(problemsListed + 1);
  expect(report.problems.at(-1)).toMatchObject({ isRest: true, value: null, count: 500 });
  expect(report.problems.reduce((sum, problem) => sum + problem.count, 0)).toBe(count);
});
