import { expect, test } from 'vitest';
import type { Problem, ProblemRule } from '#app/import/import-report.ts';
import { runImport } from './run-import.ts';
import { oneOfEach } from './small-tables.ts';
import { sourceFile } from './source-file.ts';

const headers = ['thing_id', 'note', 'seen_on', 'age', 'count', 'score', 'agreed', 'colour'];
const soundRow = ['T', 'line one\nline two', '03/04/2025', '14', '7', '21.5', 'Yes', 'Red'];
const rowCount = 2_000;
/** Row 1 is the header. */
const firstRow = 2;

interface Planted {
  readonly rule: ProblemRule;
  readonly column: string | null;
  readonly value: string | null;
}

const wrongCells: readonly (readonly [
  column: string,
  rule: ProblemRule,
  texts: readonly string[],
])[] = [
  [
    'seen_on',
    'not_a_date',
    ['31/02/2025', '2025-13-01', '45/01/2025', 'last week', '1/2', '29/02/2023', '20250403'],
  ],
  ['age', 'not_a_whole_number', ['2.5', 'twelve', '1e1', '12 yrs', '0x0C']],
  ['age', 'out_of_range', ['26', '-1', '140']],
  ['count', 'not_a_whole_number', ['3,5', '7.25', 'none', '1e2', 'infinity']],
  ['score', 'not_a_number', ['high', '2,5', '45%', 'Infinity', '1e5', '7-8']],
  ['agreed', 'not_in_list', ['perhaps', '2', 'Y/N', 'oui']],
  ['colour', 'not_in_list', ['Mauve', 'rouge', 'R2', 'Other']],
];

const faults = wrongCells.flatMap(([column, rule, texts]) =>
  texts.map((text): Planted => ({ rule, column, value: text })),
);
const kinds: readonly Planted[] = [
  ...faults,
  { rule: 'required', column: 'thing_id', value: null },
  { rule: 'too_many_cells', column: null, value: null },
  { rule: 'too_few_cells', column: null, value: null },
];

/** One planted fault in every seventh row, of each kind in turn. */
const planted = new Map(
  Array.from({ length: Math.floor(rowCount / 7) }, (_, index) => {
    const kind = kinds[index % kinds.length];
    return [firstRow + 7 * index + 3, kind] as const;
  }),
);

function rowWith(fault: Planted | undefined, row: number): readonly string[] {
  const cells = soundRow.map((cell, index) => (index === 0 ? `T${row}` : cell));
  if (fault?.rule === 'too_many_cells') return [...cells, 'one more'];
  if (fault?.rule === 'too_few_cells') return cells.slice(0, 5);
  return cells.map((cell, index) =>
    headers[index] === fault?.column ? (fault?.value ?? '') : cell,
  );
}

function csv(): string {
  const rows = Array.from({ length: rowCount }, (_, index) => {
    const row = firstRow + index;
    return rowWith(planted.get(row), row)
      .map((cell) => `"${cell}"`)
      .join(',');
  });
  return [headers.join(','), ...rows, ''].join('\r\n');
}

/** Every row in which a fault of this kind was planted. */
function rowsOf(kind: Planted): readonly number[] {
  return [...planted].flatMap(([row, each]) => (each === kind ? [row] : []));
}

function found(problems: readonly Problem[], { rule, column, value }: Planted) {
  return problems.filter(
    (each) => each.rule === rule && each.column === column && each.value === value,
  );
}

test('each of over 200 planted faults is found, once, with its row, column and value', async () => {
  const { report } = await runImport(sourceFile('t.csv', csv()), {
    tables: [oneOfEach],
    chunkBytes: 1000,
  });
  expect(planted.size).toBeGreaterThan(200);
  for (const kind of kinds) {
    const rows = rowsOf(kind);
    expect(found(report.problems, kind)).toMatchObject([{ rows, count: rows.length }]);
  }
  const total = report.problems.reduce((sum, { count }) => sum + count, 0);
  expect(total).toBe(planted.size);
});

test('the rows left out are those that lack what is required or were cut wrongly, and no other', async () => {
  const { report, rows } = await runImport(sourceFile('t.csv', csv()), { tables: [oneOfEach] });
  const leftOut = [...planted].flatMap(([row, kind]) =>
    kind?.rule === 'required' || kind?.rule === 'too_many_cells' ? [row] : [],
  );
  expect(report).toMatchObject({
    rowsRead: rowCount,
    rowsLeftOut: leftOut.length,
    rowsLoaded: rowCount - leftOut.length,
  });
  const loaded = new Set(rows.map(({ source_row }) => source_row));
  expect(leftOut.filter((row) => loaded.has(row))).toEqual([]);
  expect(loaded.size).toBe(rowCount - leftOut.length);
});

test('a faulty value is left blank and never becomes another value', async () => {
  const { rows } = await runImport(sourceFile('t.csv', csv()), { tables: [oneOfEach] });
  const wrong = rows.filter((row) => {
    const fault = planted.get(Number(row.source_row));
    if (fault === undefined || fault.column === null) return false;
    return row[fault.column] !== null;
  });
  expect(wrong).toEqual([]);
});
