import fc from 'fast-check';
import { expect, test } from 'vitest';
import { identifierInValue, isIdentifying } from '#app/identifiers/is-identifying.ts';

test.each([
  ['a.khan@example.org', 'email'],
  ['write to a.khan@example.org, please, as soon as you can', 'email'],
  ['https://example.org/x', 'url_or_handle'],
  ['see www.example.org', 'url_or_handle'],
  ['07700 900123', 'phone'],
  ['07700900123', 'phone'],
  ['+447700900123', 'phone'],
  ['+44 (0)161 496 0123', 'phone'],
  ['(020) 7946 0018', 'phone'],
  ['943 476 5870', 'nhs_number'],
  ['943-476-5870', 'nhs_number'],
  ['M14 5FW', 'postcode'],
  ['sw1a 1aa', 'postcode'],
  ['AB123456C', 'national_insurance_number'],
  ['AB 12 34 56 C', 'national_insurance_number'],
])('"%s" gives somebody away: %s', (text, kind) => {
  expect(identifierInValue(text)).toBe(kind);
  expect(isIdentifying(text)).toBe(true);
});

test.each([
  '',
  'Yes',
  'HYL-00412',
  'R-2025-0187',
  '9434765870',
  '943 476 5871',
  '4857773456',
  '00000000012',
  '11823456701',
  'M145FW',
  'M14 5',
  'ZZ99 3VZ',
  'LW-03',
  'Harrowmere Climbing Club',
  '2025-04-17',
  '17/04/2025 10:30:00',
  '1.2.3.4',
  '22.35',
  '1239511000000100',
  'K7QX-03BD-9M2T',
  'a0f3b8e2-1111-4c2b-9d3e-0123456789ab',
  'E01005412',
  'AB123456',
  '16 to 17',
  'Age 11 - 17 yrs',
  '@',
  'a@b',
])('"%s" gives nobody away by its form alone', (text) => {
  expect(identifierInValue(text)).toBeNull();
});

test('no local id of a common form is ever taken for somebody’s', () => {
  const id = fc.oneof(
    fc.integer({ min: 0, max: 9_999_999_999 }).map(String),
    fc
      .tuple(fc.constantFrom('HYL', 'R', 'C', 'LW', 'EH'), fc.integer({ min: 0, max: 99_999 }))
      .map(([letters, number]) => `${letters}-${number}`),
    fc.uuid(),
    fc.string({
      unit: fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'.split('')),
      minLength: 5,
      maxLength: 8,
    }),
  );
  fc.assert(
    fc.property(id, (text) => !isIdentifying(text)),
    { numRuns: 3000 },
  );
});
