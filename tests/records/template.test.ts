import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { tables } from '#app/records/all-tables.ts';
import { readCell } from '#app/records/read-cell.ts';
import { fieldForHeader } from '#app/records/recognise-header.ts';
import { templateCsv } from '#app/records/template.ts';

describe.each(tables.map((table) => [table.name, table] as const))(
  'the template for %s',
  (_, table) => {
    const parsed = Papa.parse<string[]>(templateCsv(table), { delimiter: ',', newline: '\r\n' });
    const [header = [], example = [], end = []] = parsed.data;

    test('is one header row and one example row', () => {
      expect(parsed.errors).toEqual([]);
      expect(header).toEqual(table.fields.map(({ name }) => name));
      expect(example).toHaveLength(header.length);
      expect(end).toEqual(['']);
    });

    test('reads back with every column recognised and no problem', () => {
      const readings = header.map((name, place) => {
        const match = fieldForHeader(table, name);
        return match ? readCell(match.field, example[place] ?? '') : null;
      });
      const problems = readings.filter(
        (reading) =>
          reading === null ||
          reading.state === 'fault' ||
          (reading.state === 'missing' && reading.kind === 'not_mapped'),
      );
      expect(problems).toEqual([]);
    });

    test('holds nothing that a spreadsheet would run', () => {
      expect([...header, ...example].filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    });
  },
);
