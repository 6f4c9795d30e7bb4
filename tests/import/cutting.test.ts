import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { ColumnDictionary } from '#app/import/convert/column-dictionary.ts';
import { ColumnStore } from '#app/import/convert/column-store.ts';
import { TextTable } from '#app/import/convert/text-table.ts';
import { RecordCutter } from '#app/import/parse/record-cutter.ts';
import { StringRows } from '#app/import/parse/string-rows.ts';
import { text as textField } from '#app/records/fields/text.ts';
import { writeCsv } from './write-csv.ts';

interface Parsed {
  readonly data: string[][];
  readonly errors: readonly unknown[];
  readonly meta: { readonly cursor: number };
}

type ChunkParser = new (config: object) => {
  parse(input: string, baseIndex: number, ignoreLastRow: boolean): Parsed;
};

const delimiter = fc.constantFrom(',', ';', '\t', '|');
const newline = fc.constantFrom('\n', '\r');
const telling = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', ',', ';', '\t', '|', '\n', '\r', '"', 'é', '’', '😀'),
  maxLength: 40,
});

/** What PapaParse makes of a text, the carriage return before each line feed dropped. */
function parsed(text: string, dialect: { delimiter: string; newline: string }, last: boolean) {
  const Parser = Papa.Parser as unknown as ChunkParser;
  const { data, errors, meta } = new Parser(dialect).parse(text, 0, !last);
  const rows = data.map((row) =>
    row.map((cell, at) =>
      dialect.newline === '\n' && at === row.length - 1 ? cell.replace(/\r$/, '') : cell,
    ),
  );
  return { rows, isFaulty: errors.length > 0, cursor: meta.cursor };
}

test('a text is cut into the rows that PapaParse makes of it, or left to it', () => {
  fc.assert(
    fc.property(telling, delimiter, newline, fc.boolean(), (text, delimiter, newline, last) => {
      const found = new RecordCutter({ delimiter, newline }).cut(text, last);
      const expected = parsed(text, { delimiter, newline }, last);
      if (found === null) expect(text).toContain('"');
      else if (!expected.isFaulty) {
        expect(found.rows.strings()).toEqual(expected.rows);
        expect(found.cursor).toBe(expected.cursor);
      } else expect(last).toBe(false);
    }),
    { numRuns: 3_000 },
  );
});

test('cells that are quoted whole are cut, line ends and delimiters within them included', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', ',', '\n', ' '), maxLength: 6 });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(table, fc.constantFrom('\n', '\r\n'), fc.boolean(), (rows, newline, quoteAll) => {
      const style = { delimiter: ',', newline, quoteAll, endsWithNewline: false } as const;
      const cutter = new RecordCutter({ delimiter: ',', newline: '\n' });
      expect(cutter.cut(writeCsv(rows, style), true)?.rows.strings()).toEqual(rows);
    }),
  );
});

test('one cutter cuts one text after another, longer ones and shorter ones', () => {
  const cutter = new RecordCutter({ delimiter: ',', newline: '\n' });
  const wide = Array.from({ length: 3_000 }, (_, at) => String(at));
  for (const row of [['a', 'b'], wide, ['é'], wide, ['c']]) {
    expect(cutter.cut(row.join(','), true)?.rows.strings()).toEqual([row]);
  }
});

test('a row that was cut answers as the same row of strings does', () => {
  fc.assert(
    fc.property(telling, fc.nat({ max: 6 }), (given, index) => {
      const text = given.replaceAll('"', '');
      const cut = new RecordCutter({ delimiter: ',', newline: '\n' }).cut(text, true);
      const rows = cut?.rows.slice(1);
      const same = new StringRows(rows?.strings() ?? []);
      const [codesOfCut, codesOfSame] = [dictionary(), dictionary()];
      for (let at = 0; at < same.length; at++) {
        const [one, other] = [rows?.row(at), same.row(at)];
        expect(one?.cells).toEqual(other.cells);
        expect(one?.text(index)).toBe(other.text(index));
        expect(one?.isBlankFrom(index)).toBe(other.isBlankFrom(index));
        expect(one?.codeIn(codesOfCut, index)).toBe(other.codeIn(codesOfSame, index));
      }
    }),
  );
});

test('a text has one code, whether it comes as a string or in a text that was cut', () => {
  const codes = dictionary();
  const cut = new RecordCutter({ delimiter: ',', newline: '\n' }).cut('é,a,é,,b,a', true);
  const row = cut?.rows.row(0);
  const fromCut = [0, 1, 2, 3, 4, 5, 6].map((index) => row?.codeIn(codes, index));
  expect(fromCut).toEqual([0, 1, 0, 2, 3, 1, 2]);
  expect(['b', '', 'é', 'c', 'c'].map((text) => codes.codeOf(text))).toEqual([3, 2, 0, 4, 4]);
});

test('texts of one hash are told apart, however many there are', () => {
  const table = new TextTable();
  const texts = Array.from({ length: 300 }, (_, at) => `text ${at}`);
  for (const [code, text] of texts.entries()) {
    const { units } = table.unitsOf(text);
    expect(table.find(units, 0, text.length, 7)).toBe(-1);
    table.add(units, 0, text.length, 7, code);
  }
  const found = texts.map((text) => table.find(table.unitsOf(text).units, 0, text.length, 7));
  expect(found).toEqual(texts.map((_, code) => code));
  table.clear();
  expect(table.find(table.unitsOf('text 1').units, 0, 6, 7)).toBe(-1);
});

function dictionary(): ColumnDictionary {
  const field = textField({ name: 'note', label: 'Note', description: '', example: '' });
  return new ColumnDictionary(new ColumnStore(field), (given) => ({
    reading: { state: 'value', value: given },
    given,
    fault: null,
  }));
}
