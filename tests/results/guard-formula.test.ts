import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvCell, guardFormula } from '#app/results/csv-cell.ts';

test.each([
  ['plain', 'plain'],
  ['with, comma', '"with, comma"'],
  ['with "quotes"', '"with ""quotes"""'],
  ['two\nlines', '"two\nlines"'],
  ['-3', '-3'],
  ['-0.4', '-0.4'],
  ['=1+1', "'=1+1"],
  ['+1.8', "'+1.8"],
  ['@name', "'@name"],
  ['-1+2', "'-1+2"],
  ['\tcell', "'\tcell"],
  [' =1', "' =1"],
  ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
  ['', ''],
])('%j is written as %j', (text, written) => {
  expect(csvCell(text)).toBe(written);
});

test('nothing that a spreadsheet would run survives', () => {
  fc.assert(
    fc.property(fc.constantFrom('=', '+', '@', '\t', '\r'), fc.string(), (start, rest) => {
      expect(guardFormula(`${start}${rest}`).startsWith("'")).toBe(true);
    }),
  );
});

test('what is written reads back as it was, but for the apostrophe', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const written = csvCell(text);
      const read = written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
      expect(read).toBe(guardFormula(text));
    }),
  );
});
