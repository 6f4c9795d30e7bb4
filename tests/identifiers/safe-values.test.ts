import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ageAt } from '#app/identifiers/age-at.ts';
import { monthOf } from '#app/identifiers/month-of.ts';
import { postcodeDistrict } from '#app/identifiers/postcode-district.ts';

test.each([
  ['2010-04-03', '2025-04-02', 14],
  ['2010-04-03', '2025-04-03', 15],
  ['2010-04-03', '2010-04-03', 0],
  ['2008-02-29', '2025-02-28', 16],
  ['2008-02-29', '2025-03-01', 17],
  ['2008-02-29', '2024-02-29', 16],
  ['2025-04-03', '2025-04-02', null],
  ['1900-01-01', '2025-01-01', null],
  ['1905-01-01', '2025-01-01', 120],
  ['03/04/2010', '2025-04-02', null],
  ['2010-04-03', '', null],
] as const)('born on %s, on %s: %s', (birth, date, age) => {
  expect(ageAt(birth, date)).toBe(age);
});

test('a year later everybody is a year older', () => {
  const day = fc.date({
    min: new Date('1990-01-01'),
    max: new Date('2010-12-28'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 14 }), (birth, years) => {
      const iso = birth.toISOString().slice(0, 10);
      fc.pre(!iso.endsWith('02-29'));
      const then = `${birth.getUTCFullYear() + years}${iso.slice(4)}`;
      expect(ageAt(iso, then)).toBe(years);
    }),
  );
});

test.each([
  ['2025-04-17', '2025-04-01'],
  ['2024-12-31', '2024-12-01'],
  ['17/04/2025', null],
  ['2025-13-01', null],
  ['', null],
])('the month of %s is %s', (date, month) => {
  expect(monthOf(date)).toBe(month);
});

test.each([
  ['M14 5FW', 'M14'],
  ['m145fw', 'M14'],
  ['SW1A 1AA', 'SW1A'],
  ['EC1A 1BB', 'EC1A'],
  ['W1A 0AX', 'W1A'],
  ['B33 8TH', 'B33'],
  ['CR2 6XH', 'CR2'],
  ['DN55 1PT', 'DN55'],
  [' M14  5FW ', 'M14'],
  ['M14 5', 'M14'],
  ['M14', 'M14'],
  ['ZZ99 3VZ', null],
  ['QQ1 1AA', null],
  ['M14 5CI', null],
  ['Harrowmere', null],
  ['', null],
])('the district of "%s" is %s', (text, district) => {
  expect(postcodeDistrict(text)).toBe(district);
});
