import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnReader } from '#app/import/convert/column-reader.ts';
import { isPlainId } from '#app/import/convert/plain-id.ts';
import { id } from '#app/records/fields/id.ts';
import * as words from '#app/records/missing-words.ts';

const field = id({ name: 'person_id', label: 'Person', description: '', example: '' });
const context = { thisYear: 2025, pseudonymOf: () => '' };

/** What every rule together says: `values` that hold no text switch the short way off. */
const throughEveryRule = columnReader(field, { values: new Map() }, context);
const reader = columnReader(field, {}, context);

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

test('a plain ID is read as every rule together reads it', () => {
  const text = fc.oneof(madeOfUnits, idLike, idLike, personal, fc.constantFrom(...markers));
  fc.assert(
    fc.property(text, (given) => {
      expect(reader(given)).toEqual(throughEveryRule(given));
    }),
    { numRuns: 5_000 },
  );
});

test.each(['REF-00012345', 'P1', 'b7c0e6c4-5f0a-4f5e-9d43-0a1b2c3d4e5f'])('%s is plain', (text) => {
  expect(isPlainId(text)).toBe(true);
});

test.each(['', 'NULL', '-', '1E5', 'QQ123456C', '9434765919', '07700900123', 'a@b.c1', '12 34'])(
  '"%s" has to go through every rule',
  (text) => {
    expect(isPlainId(text)).toBe(false);
  },
);
