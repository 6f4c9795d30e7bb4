import { expect, test } from 'vitest';
import { field, planOf, readByPlan } from './read-by-plan.ts';
import { runImport } from './run-import.ts';
import { oneOfEach } from './small-tables.ts';
import { sourceFile } from './source-file.ts';

async function load(text: BlobPart, options = {}) {
  return runImport(sourceFile('t.csv', text), { tables: [oneOfEach], ...options });
}

test.each([
  ['no bytes', ''],
  ['blank lines', '\n\r\n  \n'],
  ['delimiters alone', ',,,\n,,,\n'],
])('a file of %s is empty and left out', async (_what, text) => {
  const { report, batches } = await load(text);
  expect(report).toMatchObject({ table: null, rowsRead: 0, columns: [] });
  expect(report.problems).toMatchObject([
    { rule: 'empty_file', action: 'file_left_out', count: 1 },
  ]);
  expect(batches).toEqual([]);
});

test('headers without rows are recognised, and told of', async () => {
  const { report, recognised } = await load('thing_id,title\n');
  expect(report).toMatchObject({ table: 'contacts', rowsRead: 0, rowsLoaded: 0 });
  expect(report.problems).toMatchObject([{ rule: 'no_rows', action: 'noted' }]);
  expect(recognised).toHaveLength(1);
});

test('bytes that are no text are left out', async () => {
  const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);
  const { report } = await load(picture);
  expect(report).toMatchObject({ table: null, encoding: null, rowsRead: 0 });
  expect(report.problems).toMatchObject([{ rule: 'unreadable_file', action: 'file_left_out' }]);
});

test.each([
  ['an .xlsx workbook', [0x50, 0x4b, 0x03, 0x04, 20, 0, 6, 0]],
  ['an .xls workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
])('%s is told from other files', async (_what, bytes) => {
  const { report } = await load(Uint8Array.from(bytes));
  expect(report.problems).toMatchObject([{ rule: 'workbook_not_csv', action: 'file_left_out' }]);
});

test('blank rows are passed over, counted in row numbers and in nothing else', async () => {
  const { report, rows } = await load('\n  \nthing_id,title\n\nT1,a\n,\nT2,b\n\n\n');
  expect(rows.map(({ source_row }) => source_row)).toEqual([5, 7]);
  expect(report).toMatchObject({ rowsRead: 2, rowsLoaded: 2, rowsLeftOut: 0, problems: [] });
});

test('a line break inside a quoted cell begins no new row', async () => {
  const { rows } = await load('thing_id,title\nT1,"two\nlines"\nT2,b\n');
  expect(rows.map(({ source_row }) => source_row)).toEqual([2, 3]);
});

test('a separator line is no row', async () => {
  const { rows, report } = await load('sep=;\nthing_id;title\nT1;a\n');
  expect(rows).toMatchObject([{ title: 'a', source_row: 2 }]);
  expect(report.delimiter).toBe(';');
});

test('trailing blank columns are ignored', async () => {
  const { report, rows } = await load('thing_id,title,,\nT1,a,,\nT2,b,,,,\n');
  expect(report.columns.map(({ header }) => header)).toEqual(['thing_id', 'title']);
  expect(report.problems).toEqual([]);
  expect(rows).toHaveLength(2);
});

test('a column without a header is left out and listed when it holds something', async () => {
  const { report } = await load(',thing_id,title\n0,T1,a\n1,T2,b\n');
  expect(report.columns).toMatchObject([
    { header: '', field: null, blank: 0 },
    { header: 'thing_id', field: 'thing_id' },
    { header: 'title', field: 'title' },
  ]);
});

test('a row with more cells than headers is left out', async () => {
  const { report, rows } = await load('thing_id,title\nT1,a\nT2,b,c\nT3,d\nT4,e,f,g\n');
  expect(rows.map(({ thing_id }) => thing_id)).toEqual(['T1', 'T3']);
  expect(report).toMatchObject({ rowsRead: 4, rowsLoaded: 2, rowsLeftOut: 2 });
  expect(report.problems).toMatchObject([
    { rule: 'too_many_cells', action: 'row_left_out', column: null, rows: [3, 5], count: 2 },
  ]);
});

test('a row with fewer cells than headers stays, its missing cells blank, and is noted', async () => {
  const { report, rows } = await load('thing_id,title,colour\nT1,a,Red\nT2\nT3,c\n');
  expect(rows.map(({ title, colour_missing }) => [title, colour_missing])).toEqual([
    ['a', null],
    [null, 'blank'],
    ['c', 'blank'],
  ]);
  expect(report.problems).toMatchObject([
    { rule: 'too_few_cells', action: 'noted', rows: [3, 4], count: 2 },
  ]);
});

test('of two columns for one field the first is used, and its own name goes before an alias', async () => {
  const same = await load('thing_id,title,title\nT1,first,second\n');
  expect(same.rows).toMatchObject([{ title: 'first' }]);
  expect(same.report.problems).toMatchObject([
    { rule: 'duplicate_column', action: 'noted', column: 'title (2)', expected: 'Title' },
  ]);
  const alias = await load('thing_id,hue,Colour\nT1,Red,Blue\n');
  expect(alias.rows).toMatchObject([{ colour: 'blue' }]);
  expect(alias.report.problems).toMatchObject([{ rule: 'duplicate_column', column: 'hue' }]);
});

test('a quotation mark that is never closed leaves the rest out, and says where it opens', async () => {
  const { report, rows } = await load('thing_id,title\nT1,a\nT2,"b\nT3,c\nT4,d\n');
  expect(rows.map(({ thing_id }) => thing_id)).toEqual(['T1']);
  expect(report).toMatchObject({ rowsRead: 2, rowsLoaded: 1, rowsLeftOut: 1 });
  expect(report.problems).toMatchObject([
    { rule: 'unclosed_quote', action: 'row_left_out', rows: [3], count: 1 },
  ]);
});

test('a header with a quotation mark that is never closed is no empty file', async () => {
  const { report } = await load('thing_id,"title\nT1,a\n');
  expect(report).toMatchObject({ table: null, rowsLoaded: 0 });
  expect(report.problems).toMatchObject([{ rule: 'unclosed_quote', rows: [1] }]);
});

test('a quotation mark never closed in a large file is found before it fills the memory', async () => {
  const rest = 'T3,c\n'.repeat(2_000_000);
  const { report } = await load(`thing_id,title\nT1,a\nT2,"b\n${rest}`);
  expect(report.rowsLoaded).toBe(1);
  expect(report.problems).toMatchObject([{ rule: 'unclosed_quote', rows: [3] }]);
});

test('a quotation mark out of place is noted with its row, and swallows no other row', async () => {
  const text = 'thing_id,title\nT1,a\nT2,"Be" active\nT3,"c"\nT4,"d ""e"" f" g,\nT5,"h\ni"\n';
  for (let chunkBytes = 8; chunkBytes < 90; chunkBytes++) {
    const { report, rows } = await load(text, { chunkBytes });
    expect(rows.map(({ title, source_row }) => [source_row, title])).toEqual([
      [2, 'a'],
      [3, 'Be active'],
      [4, 'c'],
      [5, 'd "e" f g'],
      [6, 'h\ni'],
    ]);
    expect(report.problems).toMatchObject([
      { rule: 'stray_quote', action: 'noted', rows: [3, 5], count: 2 },
    ]);
  }
});

test('a quotation mark inside an unquoted cell is a letter like any other', async () => {
  const { report, rows } = await load('thing_id,title\nT1,5" pipe\nT2,b\n');
  expect(rows).toMatchObject([{ title: '5" pipe' }, { title: 'b' }]);
  expect(report.problems).toEqual([]);
});

test('line ends of both kinds, and the old carriage return, are read alike', async () => {
  for (const text of [
    'thing_id,title\r\nT1,"a"\nT2,b\r\n',
    'thing_id,title\rT1,a\rT2,"b"\r',
    'thing_id,title\nT1,a\r\nT2,"b"\r\n',
    'thing_id,title\r\nT1,a\r\nT2,"b"',
  ]) {
    const { rows, report } = await load(text);
    expect(rows).toMatchObject([{ title: 'a' }, { title: 'b' }]);
    expect(report.problems).toEqual([]);
  }
});

test('a file that vanishes while it is read keeps the rows before, and says so', async () => {
  const chunk = new TextEncoder().encode(`thing_id,title\n${'T1,a\n'.repeat(100)}`);
  const file = {
    name: 'gone.csv',
    size: 10 * chunk.length,
    stream: () => {
      let pulls = 0;
      return new ReadableStream<Uint8Array>({
        pull(controller) {
          if (pulls++ === 0) controller.enqueue(chunk);
          else controller.error(new Error('NotReadableError'));
        },
      });
    },
  };
  const plan = planOf(
    { thing_id: field('contacts', 'thing_id'), title: field('contacts', 'title') },
    ['contacts'],
  );
  const { report } = await readByPlan(plan, file, { tables: [oneOfEach], chunkBytes: 64 });
  expect(report.rowsRead).toBe(report.rowsLoaded);
  expect(report.rowsLoaded).toBeGreaterThan(80);
  expect(report.problems).toMatchObject([
    { rule: 'reading_stopped', action: 'noted', rows: [report.rowsRead + 1] },
  ]);
});

test('a file that cannot be opened is left out', async () => {
  const file = {
    name: 'locked.csv',
    size: 10,
    stream: () => {
      throw new Error('NotAllowedError');
    },
  };
  const { report } = await runImport(file);
  expect(report.problems).toMatchObject([{ rule: 'unreadable_file', action: 'file_left_out' }]);
});
