import fc from 'fast-check';
import { expect, test } from 'vitest';
import { londonDate } from '#app/records/calendar-date.ts';

test('the day in London agrees with the time zone database, from 2000 to 2099', () => {
  const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });
  const instants = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2099, 11, 31) });
  fc.assert(
    fc.property(instants, (instant) => {
      expect(londonDate(instant)).toBe(london.format(instant));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['2025-03-29T23:59:00Z', '2025-03-29'],
  ['2025-03-30T23:00:00Z', '2025-03-31'],
  ['2025-10-25T23:00:00Z', '2025-10-26'],
  ['2025-10-26T23:00:00Z', '2025-10-26'],
])('about the change of the clocks, %s is on %s in London', (instant, day) => {
  expect(londonDate(Date.parse(instant))).toBe(day);
});
