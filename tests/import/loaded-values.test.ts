import { expect, test } from 'vitest';
import { columnsOf } from '#app/records/ddl.ts';
import { runImport } from './run-import.ts';
import { oneOfEach } from './small-tables.ts';
import { sourceFile } from './source-file.ts';

const header = 'thing_id,title,note,seen_on,age,count,score,agreed,colour\n';

async function load(lines: string, options = {}) {
  return runImport(sourceFile('things.csv', header + lines), { tables: [oneOfEach], ...options });
}

test('a full row arrives with the value that each type stores', async () => {
  const { rows } = await load('T1,First,"Went well, she said.",01/02/2025,12,300,21.5,Yes,R\n');
  expect(rows).toEqual([
    {
      thing_id: 'T1',
      title: 'First',
      note: 'Went well, she said.',
      seen_on: Date.UTC(2025, 1, 1),
      age: 12,
      count: 300,
      score: 21.5,
      agreed: true,
      agreed_missing: null,
      colour: 'red',
      colour_as_given: 'R',
      colour_missing: null,
      source_file: 'things.csv',
      source_row: 2,
    },
  ]);
});

test('the columns are those of the DDL, in its order', async () => {
  const { types } = await load('T1,,,,,,,,\n');
  expect(Object.keys(types)).toEqual(columnsOf(oneOfEach).map(({ name }) => name));
});

test('each column has an Arrow type that its DuckDB column takes, none where it holds nothing', async () => {
  const { types } = await load('T1,,,,,,,,\nT2,Title,,,,,,,R\n');
  const text = 'Dictionary<Int8, Utf8>';
  expect(types).toEqual({
    thing_id: text,
    title: text,
    note: 'Null',
    seen_on: 'Date32<DAY>',
    age: 'Int32',
    count: 'Int32',
    score: 'Float64',
    agreed: 'Bool',
    agreed_missing: text,
    colour: text,
    colour_as_given: text,
    colour_missing: text,
    source_file: text,
    source_row: 'Int32',
  });
});

test.each([
  [128, 'Int8'],
  [129, 'Int16'],
  [32_768, 'Int16'],
  [32_769, 'Int32'],
])(
  '%i different texts are pointed at by numbers of type %s, and all come back',
  async (count, width) => {
    const ids = Array.from({ length: count }, (_, at) => `T${at}`);
    const { types, rows } = await load(ids.map((id) => `${id},,,,,,,,`).join('\n'));
    expect(types.thing_id).toBe(`Dictionary<${width}, Utf8>`);
    expect(rows.map(({ thing_id }) => thing_id)).toEqual(ids);
  },
);

test('a blank cell is null everywhere, and blank is the kind of missing', async () => {
  const { rows } = await load('T1,, ,,,,,,\n');
  expect(rows[0]).toMatchObject({
    title: null,
    note: null,
    seen_on: null,
    age: null,
    score: null,
    agreed: null,
    agreed_missing: 'blank',
    colour: null,
    colour_as_given: null,
    colour_missing: 'blank',
  });
});

test('a column that the file does not have is blank in every row', async () => {
  const { rows, types } = await runImport(sourceFile('t.csv', 'thing_id,age\nT1,9\nT2,10\n'), {
    tables: [oneOfEach],
  });
  expect(Object.keys(types)).toEqual(columnsOf(oneOfEach).map(({ name }) => name));
  expect(
    rows.map(({ agreed_missing, colour_missing }) => [agreed_missing, colour_missing]),
  ).toEqual([
    ['blank', 'blank'],
    ['blank', 'blank'],
  ]);
  expect(rows[1]).toMatchObject({ age: 10, title: null, colour: null, colour_as_given: null });
});

test('an answer that is not in the list is kept as given and not mapped', async () => {
  const { rows, report } = await load('T1,,,,,,,,Mauve\n');
  expect(rows[0]).toMatchObject({
    colour: null,
    colour_as_given: 'Mauve',
    colour_missing: 'not_mapped',
  });
  expect(report.problems).toMatchObject([
    { rule: 'not_in_list', action: 'value_left_out', column: 'colour', value: 'Mauve', rows: [2] },
  ]);
  expect(report).toMatchObject({ rowsRead: 1, rowsLoaded: 1, rowsLeftOut: 0 });
});

test('a word for a missing answer keeps its kind and the word, and is no problem', async () => {
  const { rows, report } = await load('T1,,,,,,,Prefer not to say,Z\n');
  expect(rows[0]).toMatchObject({
    agreed: null,
    agreed_missing: 'prefer_not_to_say',
    colour: null,
    colour_as_given: 'Z',
    colour_missing: 'not_stated',
  });
  expect(report.problems).toEqual([]);
});

test('a text kept as given is kept letter for letter', async () => {
  const { rows } = await load('T1,,,,,,," yes "," RED "\n');
  expect(rows[0]).toMatchObject({ agreed: true, colour: 'red', colour_as_given: ' RED ' });
});

test('a yes-or-no that is neither is not mapped', async () => {
  const { rows } = await load('T1,,,,,,,perhaps,\n');
  expect(rows[0]).toMatchObject({ agreed: null, agreed_missing: 'not_mapped' });
});

test('dates before 1970 and leap days arrive as the day they name', async () => {
  const { rows } = await load('T1,,,29/02/2024,,,,,\nT2,,,31/12/1969,,,,,\nT3,,,01/01/1971,,,,,\n');
  expect(rows.map(({ seen_on }) => seen_on)).toEqual([
    Date.UTC(2024, 1, 29),
    Date.UTC(1969, 11, 31),
    Date.UTC(1971, 0, 1),
  ]);
});

test('a whole number too large for its column is a fault and never another number', async () => {
  const { rows, report } = await load('T1,,,,,2147483647,,,\nT2,,,,,2147483648,,,\n');
  expect(rows.map(({ count }) => count)).toEqual([2147483647, null]);
  expect(report.problems).toMatchObject([{ rule: 'out_of_range', column: 'count', rows: [3] }]);
});

test('a column with more distinct texts than are remembered stays right', async () => {
  const lines = Array.from({ length: 120_000 }, (_, index) => {
    const colour = index % 2 === 0 ? 'Red' : 'B';
    return `T${index},${index % 21_000},,,${index % 25},${index},${index / 8},,${colour}\n`;
  });
  const { rows, batches } = await load(lines.join(''), { batchRows: 50_000 });
  expect(batches.length).toBe(3);
  expect(rows).toHaveLength(120_000);
  const wrong = rows.filter(
    ({ thing_id, title, age, count, score, colour, source_row }, index) =>
      thing_id !== `T${index}` ||
      title !== String(index % 21_000) ||
      age !== index % 25 ||
      count !== index ||
      score !== index / 8 ||
      colour !== (index % 2 === 0 ? 'red' : 'blue') ||
      source_row !== index + 2,
  );
  expect(wrong).toEqual([]);
});

test('a batch of an even number of rows, with columns that hold the same codes, stays whole', async () => {
  const { rows } = await load('T1,a,,,,,,,Red\nT2,b,,,,,,,Blue\n');
  expect(
    rows.map(({ title, colour, colour_as_given }) => [title, colour, colour_as_given]),
  ).toEqual([
    ['a', 'red', 'Red'],
    ['b', 'blue', 'Blue'],
  ]);
});

test('texts beyond ASCII arrive whole', async () => {
  const words = ['Zoë', '£20 – “yes”', '日本語', '👩🏽‍🎓 done', 'plain'];
  const { rows } = await load(words.map((word, index) => `T${index},${word},,,,,,,\n`).join(''));
  expect(rows.map(({ title }) => title)).toEqual(words);
});
