import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findIdentifier } from '#app/identifiers/find-identifier.ts';
import { column } from './column.ts';
import { nhsFrom } from './real-numbers.ts';

const tenDigits = fc.integer({ min: 1_000_000_000, max: 9_999_999_999 }).map(String);
const healthKinds = ['nhs_number', 'chi_number', 'health_and_care_number', 'uln', 'upn', 'phone'];
const genuine = fc
  .tuple(fc.constantFrom('4', '6', '7'), fc.integer({ min: 0, max: 99_999_999 }))
  .map(([first, rest]) => nhsFrom(first + String(rest).padStart(8, '0')))
  .filter((number) => number !== null);

test('a column of random ten-digit numbers is not called a column of NHS numbers', () => {
  fc.assert(
    fc.property(fc.uniqueArray(tenDigits, { minLength: 1, maxLength: 120 }), (cells) => {
      const finding = findIdentifier(column('id', cells));
      expect(healthKinds).not.toContain(finding?.kind);
    }),
    { numRuns: 1500 },
  );
});

test('nor is a column of ids that count up from any number', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1_000_000_000, max: 9_999_990_000 }),
      fc.integer({ min: 2, max: 150 }),
      (from, count) => {
        const cells = Array.from({ length: count }, (_, index) => String(from + index));
        const finding = findIdentifier(column('case ref', cells));
        expect(healthKinds).not.toContain(finding?.kind);
      },
    ),
    { numRuns: 1000 },
  );
});

test('a column of random nine-digit, eleven-digit or sixteen-digit numbers is nobody’s', () => {
  const lengths = fc.constantFrom(9, 11, 16);
  fc.assert(
    fc.property(
      lengths,
      fc.array(fc.integer({ min: 0, max: 99_999_999 }), { minLength: 3, maxLength: 60 }),
      (length, numbers) => {
        const cells = numbers.map((number) =>
          `9${String(number).padStart(8, '3')}`.padEnd(length, '7'),
        );
        expect(findIdentifier(column('number', cells))?.mustDecide ?? false).toBe(false);
      },
    ),
    { numRuns: 500 },
  );
});

test('a column of genuine numbers is found, in any spacing, with typing errors and other codes between', () => {
  const spacing = fc.constantFrom(
    (number: string) => number,
    (number: string) => number.replace(/(...)(...)(....)/, '$1 $2 $3'),
    (number: string) => number.replace(/(...)(...)(....)/, '$1-$2-$3'),
  );
  fc.assert(
    fc.property(
      fc.uniqueArray(genuine, { minLength: 8, maxLength: 100 }),
      spacing,
      fc.array(fc.integer({ min: 1, max: 99_999 }), { maxLength: 8 }),
      fc.boolean(),
      (numbers, spaced, codes, hasError) => {
        const first = numbers[0] ?? '';
        const wrong = first.slice(0, 9) + String((Number(first.slice(9)) + 1) % 10);
        const cells = [
          ...numbers.map(spaced),
          ...codes.map((code) => `C-${code}`),
          ...(hasError ? [wrong] : []),
        ];
        expect(findIdentifier(column('ref', cells))).toMatchObject({
          kind: 'nhs_number',
          mustDecide: true,
        });
      },
    ),
    { numRuns: 800 },
  );
});

test('whatever stands in the cells, a column is judged without an error', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...'0123456789 -.:/@AZ+'.split('')) }),
  );
  fc.assert(
    fc.property(fc.string(), fc.array(cell, { maxLength: 40 }), (header, cells) => {
      const finding = findIdentifier(column(header, cells));
      if (finding) expect(finding.matching).toBeLessThanOrEqual(finding.filled);
    }),
    { numRuns: 1500 },
  );
});
