import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseLeniently } from '#app/import/parse/parse-leniently.ts';
import { writeCsv } from './write-csv.ts';

const dialect = { delimiter: ',', newline: '\n', start: 0 } as const;
const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', ' '), maxLength: 6 });
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), {
  minLength: 1,
  maxLength: 8,
});
const style = { delimiter: ',', newline: '\n', endsWithNewline: true } as const;

test('text without fault is cut as it was written', () => {
  fc.assert(
    fc.property(table, fc.boolean(), (rows, quoteAll) => {
      const text = writeCsv(rows, { ...style, quoteAll });
      expect(parseLeniently(text, dialect, true)).toEqual({
        rows,
        strayQuotes: [],
        unclosedQuote: false,
        cursor: text.length,
      });
    }),
  );
});

test('a text cut anywhere gives its whole records and where the next begins', () => {
  fc.assert(
    fc.property(table, fc.nat({ max: 200 }), (rows, cut) => {
      const text = writeCsv(rows, { ...style, quoteAll: true });
      const { rows: whole, cursor } = parseLeniently(text.slice(0, cut), dialect, false);
      expect(whole).toEqual(rows.slice(0, whole.length));
      expect(parseLeniently(text.slice(cursor), dialect, true).rows).toEqual(
        rows.slice(whole.length),
      );
    }),
  );
});
