import { expect, test } from 'vitest';
import { tableNamed } from '#app/records/all-tables.ts';
import { durationInMinutes } from '#app/records/duration-in-minutes.ts';
import { readCell } from '#app/records/read-cell.ts';
import { fieldNamed } from './field-named.ts';

test.each([
  ['30 mins', 30],
  ['45min', 45],
  ['1 hour', 60],
  ['1.5 hrs', 90],
  ['2h', 120],
  ['1h 30m', 90],
  ['1 hour 15 minutes', 75],
  ['1 hr and 5 mins', 65],
  ['0:45', 45],
  ['01:30:00', 90],
])('"%s" lasts %i minutes', (text, minutes) => {
  expect(durationInMinutes(text)).toBe(minutes);
});

test.each(['', '45', '1.01 hours', 'an hour', '30 mins late', '1:75', '-5 mins'])(
  '"%s" is no length of time that we read',
  (text) => {
    expect(durationInMinutes(text)).toBeNull();
  },
);

test('the minutes of a contact may be given in words, within their range', () => {
  const minutes = fieldNamed('contacts', 'minutes');
  expect(tableNamed('contacts').fields).toContain(minutes);
  expect(readCell(minutes, '1 hour')).toEqual({ state: 'value', value: 60 });
  expect(readCell(minutes, '30 hours')).toMatchObject({ state: 'fault' });
});
