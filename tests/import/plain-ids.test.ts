import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnReader } from '#app/import/convert/column-reader.ts';
import { isPlainId } from '#app/import/convert/plain-id.ts';
import { TextTable } from '#app/import/convert/text-table.ts';
import { freeText } from '#app/records/fields/free-text.ts';
import { id } from '#app/records/fields/id.ts';
import * as words from '#app/records/missing-words.ts';

const field = id({ name: 'person_id', label: 'Person', description: '', example: '' });
const free = freeText({ name: 'note', label: 'Note', description: '', example: '' });
const context = { thisYear: 2025, pseudonymOf: () => '' };

const read = columnReader(field, {}, context);
const table = new TextTable();

function isPlain(text: string): boolean {
  return isPlainId(table.unitsOf(text).units, 0, text.length);
}

const markers = Object.values(words).flatMap((each) =>
  Object.values(each as Record<string, readonly string[]>).flat(),
);
const unit = fc.constantFrom(...Array.from("0123456789aAbBeEzZ-_ .@'é"));
const madeOfUnits = fc.string({ unit, maxLength: 30 });
const idLike = fc.stringMatching(/^[A-Za-z]{0,4}[-_]?\d{0,12}[A-Z]?$/);
const personal = fc.constantFrom(
  'QQ123456C',
  'AB123456D',
  '943-476-5919',
  '9434765919',
  '07700900123',
  '1E+11',
  '12E5',
  'NULL',
  '-',
  'SW1A-1AA',
);

test('every rule together has nothing to say about a plain ID and keeps it as it is', () => {
  const text = fc.oneof(madeOfUnits, idLike, idLike, personal, fc.constantFrom(...markers));
  fc.assert(
    fc.property(text, (given) => {
      fc.pre(isPlain(given));
      expect(read(given)).toEqual({
        reading: { state: 'value', value: given },
        given,
        fault: null,
      });
    }),
    { numRuns: 3_000 },
  );
});

test('only an ID that is read as it stands may be kept unread', () => {
  const toPseudonym = { protection: { kind: 'pseudonym', of: 'nhs_number' } } as const;
  const mapped = { values: new Map() };
  expect(read.isKeptAsItIs).toBe(isPlainId);
  expect(columnReader(field, toPseudonym, context).isKeptAsItIs).toBeUndefined();
  expect(columnReader(field, mapped, context).isKeptAsItIs).toBeUndefined();
  expect(columnReader(field, { takeFirstOf: ';' }, context).isKeptAsItIs).toBeUndefined();
  expect(columnReader(free, {}, context).isKeptAsItIs).toBeUndefined();
});

test.each(['REF-00012345', 'P1', 'b7c0e6c4-5f0a-4f5e-9d43-0a1b2c3d4e5f'])('%s is plain', (text) => {
  expect(isPlain(text)).toBe(true);
});

test.each(['', 'NULL', '-', '1E5', 'QQ123456C', '9434765919', '07700900123', 'a@b.c1', '12 34'])(
  '"%s" has to go through every rule',
  (text) => {
    expect(isPlain(text)).toBe(false);
  },
);
