import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RecordSource } from '#app/import/parse/record-source.ts';
import { encodeText, encodings, type Encoding } from './encode-text.ts';
import { sourceFile } from './source-file.ts';
import { surveyOf } from './survey-of.ts';
import { writeCsv, type CsvStyle } from './write-csv.ts';

const style: fc.Arbitrary<CsvStyle> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  newline: fc.constantFrom('\n', '\r\n', '\r'),
  quoteAll: fc.boolean(),
  endsWithNewline: fc.boolean(),
});
const awkward = ['\r\n', ...Array.from('aB0 ",;|\t\n\r\'=&<é£')];
/** Letters of Windows-1252 that, side by side, never happen to be UTF-8. */
const latin = Array.from('aB0 ",;|\t\n\'=üöõÿ£–’€');
const anything = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
);
const chunkBytes = fc.integer({ min: 8, max: 80 });

const columns = ['thing_id', 'note', 'title'];

function tables(unit: fc.Arbitrary<string>) {
  const cell = fc.string({ unit, maxLength: 8 });
  return fc
    .array(fc.tuple(cell, cell), { minLength: 1, maxLength: 40 })
    .map((rows) => rows.map(([note, title], index) => [`T${index}`, note, `${title}.`]));
}

/**
 * Reads the bytes as Import does: first a survey finds the layout, then the records are read by it. A row of one blank
 * cell is the line end at the end of the file.
 */
async function comesBack(bytes: Uint8Array<ArrayBuffer>, size: number, known = columns) {
  const { survey } = await surveyOf(bytes, { known });
  const records: string[][] = [];
  const source = new RecordSource(sourceFile('t.csv', bytes), survey.layout, size);
  for await (const { rows } of source.blocks()) {
    records.push(...rows.strings().filter((row) => row.length > 1));
  }
  return { headers: source.headers, records, layout: survey.layout };
}

test('any table comes back equal, whatever the style, wherever the chunks are cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      tables(anything),
      style,
      chunkBytes,
      fc.constantFrom<Encoding>('utf-8', 'utf-8 with mark', 'utf-16le', 'utf-16be'),
      async (rows, how, size, encoding) => {
        const bytes = encodeText(writeCsv([columns, ...rows], how), encoding);
        const { headers, records, layout } = await comesBack(bytes, size);
        expect(headers).toEqual(columns);
        expect(records).toEqual(rows);
        expect(layout).toMatchObject({ delimiter: how.delimiter, headerRow: 1, headerRows: 1 });
      },
    ),
    { numRuns: 300 },
  );
});

test('any table of Windows-1252 comes back equal', async () => {
  await fc.assert(
    fc.asyncProperty(
      tables(fc.constantFrom(...latin)),
      style,
      chunkBytes,
      async (rows, how, size) => {
        const bytes = encodeText(writeCsv([columns, ...rows], how), 'windows-1252');
        expect((await comesBack(bytes, size)).records).toEqual(rows);
      },
    ),
    { numRuns: 150 },
  );
});

test('preamble above any table changes nothing in its records', async () => {
  const preamble = fc.array(
    fc.constantFrom(
      'Referrals by month',
      'Run by: Youth team',
      '',
      'From 01/04/2025 to 30/06/2025',
    ),
    { maxLength: 5 },
  );
  await fc.assert(
    fc.asyncProperty(
      preamble,
      tables(fc.constantFrom(...latin)),
      fc.constantFrom(...encodings),
      style,
      async (lines, rows, encoding, how) => {
        const above = lines.map((line) => line + how.newline).join('');
        const bytes = encodeText(above + writeCsv([columns, ...rows], how), encoding);
        const { records, layout } = await comesBack(bytes, 4096);
        expect(layout.headerRow).toBe(lines.length + 1);
        expect(records).toEqual(rows);
      },
    ),
    { numRuns: 150 },
  );
});

test('a plain table whose headers nobody knows comes back equal', async () => {
  const word = fc.stringMatching(/^[A-Za-z][a-z ]{0,9}$/);
  const number = fc.integer({ min: 0, max: 9999 }).map(String);
  const table = fc.integer({ min: 2, max: 8 }).chain((width) =>
    fc.tuple(
      fc.uniqueArray(word, {
        minLength: width,
        maxLength: width,
        selector: (text) => text.trim().toLowerCase(),
      }),
      fc.array(
        fc.tuple(
          number,
          fc.array(fc.oneof(word, number), { minLength: width - 1, maxLength: width - 1 }),
        ),
        { minLength: 2, maxLength: 30 },
      ),
    ),
  );
  await fc.assert(
    fc.asyncProperty(
      table,
      style,
      fc.constantFrom(...encodings),
      async ([names, body], how, encoding) => {
        const rows = body.map(([first, others]) => [first, ...others]);
        const bytes = encodeText(writeCsv([names, ...rows], how), encoding);
        const { records, layout } = await comesBack(bytes, 4096, []);
        expect(layout).toMatchObject({ delimiter: how.delimiter, headerRow: 1, headerRows: 1 });
        expect(records).toEqual(rows);
      },
    ),
    { numRuns: 150 },
  );
});
