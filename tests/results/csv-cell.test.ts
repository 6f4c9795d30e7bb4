import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvCell } from '#app/results/csv-cell.ts';

test.each(['=1+1', '+SUM(A1)', '-cmd', '@import', '\t=1', '\rhidden', ' =1'])(
  'a text that a spreadsheet would run is defused: %j',
  (text) => {
    expect(csvCell(text).replace(/^"/, '').startsWith("'")).toBe(true);
  },
);

test.each([
  [-0.3, '-0.3'],
  ['-0.3', '-0.3'],
  ['\u22120.3', '\u22120.3'],
  [12, '12'],
  [null, ''],
])('a real number is left as it is: %j', (value, written) => {
  expect(csvCell(value)).toBe(written);
});

test('commas, quotes and line breaks are quoted', () => {
  expect(csvCell('White, "other"')).toBe('"White, ""other"""');
  expect(csvCell('two\nlines')).toBe('"two\nlines"');
});

test('any text is read back as it was, but for the guard', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 2, maxLength: 5 }), (texts) => {
      const [read] = Papa.parse<string[]>(texts.map(csvCell).join(','), { delimiter: ',' }).data;
      expect(
        read?.map(
          (text, at) =>
            [text, `'${texts[at]}`].includes(texts[at] ?? '') || text === `'${texts[at]}`,
        ),
      ).toEqual(texts.map(() => true));
    }),
  );
});
