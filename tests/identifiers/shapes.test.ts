import { expect, test } from 'vitest';
import { areaCodeKind } from '#app/identifiers/shapes/area-code.ts';
import { isCoordinatePair, isLatitude } from '#app/identifiers/shapes/coordinates.ts';
import { dayInText } from '#app/identifiers/shapes/day-in-text.ts';
import { ipAddress } from '#app/identifiers/shapes/ip-address.ts';
import { ukPhoneDigits } from '#app/identifiers/shapes/phone-number.ts';
import { hasStreetAddress } from '#app/identifiers/shapes/street-address.ts';

const day = (iso: string) => Date.parse(`${iso}T00:00Z`) / 86_400_000;

test.each([
  ['2010-04-03', '2010-04-03'],
  ['2010-04-03T10:15:00Z', '2010-04-03'],
  ['03/04/2010', '2010-04-03'],
  ['03/04/2010 00:00', '2010-04-03'],
  ['3-4-10', '2010-04-03'],
  ['04/13/2010', '2010-04-13'],
  ['3.4.2010', '2010-04-03'],
  ['3 Apr 2010', '2010-04-03'],
  ['Saturday, 3 April 2010', '2010-04-03'],
  ['3rd of April 2010', '2010-04-03'],
  ['April 3, 2010', '2010-04-03'],
  ['3-Apr-98', '1998-04-03'],
])('"%s" is %s', (text, iso) => {
  expect(dayInText(text)).toBe(day(iso));
});

test.each([
  '31/02/2010',
  '1.2.3',
  '1.2.10',
  '05-Oct',
  '10:30:00',
  '2010',
  '12345',
  'May be later',
  '1-2-3-4',
  '',
])('"%s" is no date', (text) => {
  expect(dayInText(text)).toBeNull();
});

test.each([
  ['07700 900123', '07700900123'],
  ['+44 (0)7700 900123', '07700900123'],
  ['00447700900123', '07700900123'],
  ['447700900123', '07700900123'],
  ['0161 496 0123', '01614960123'],
  ['(020) 7946 0018', '02079460018'],
  ['0300-123-4567', '03001234567'],
  ['00000012345', null],
  ['05000 900123', null],
  ['0770 090012', null],
  ['07700900123x', null],
])('the telephone number in "%s" is %s', (text, digits) => {
  expect(ukPhoneDigits(text)).toBe(digits);
});

test.each([
  ['81.2.69.142', 'is'],
  ['2001:0db8:85a3:0000:0000:8a2e:0370:7334', 'is'],
  ['2001:db8::1', 'is'],
  ['1.2.3.4', 'could'],
  ['256.1.1.1', null],
  ['10:30:00', null],
  ['1.2.3', null],
])('"%s" as the address of a computer: %s', (text, expected) => {
  expect(ipAddress(text)).toBe(expected);
});

test.each([
  ['12 Oak Road', true],
  ['5a St Anne’s Street, Hull', true],
  ['Flat 3, 7 Mill Lane', true],
  ['Rose House, Mill Lane', true],
  ['3 weeks', false],
  ['School or college', false],
  ['Oakfield Road Surgery', false],
])('"%s" as an address: %s', (text, expected) => {
  expect(hasStreetAddress(text)).toBe(expected);
});

test('a latitude of the UK has four decimals or more; a point has both', () => {
  expect(['53.4807', '50.10001'].every(isLatitude)).toBe(true);
  expect(['53.4', '35.4807', '61.5000', '-2.2426'].some(isLatitude)).toBe(false);
  expect(['53.4807, -2.2426', '53.4807,-2.2426', '(53.481 -2.243)'].every(isCoordinatePair)).toBe(
    true,
  );
  expect(['53.4807, 22.2426', '1.234, 5.678'].some(isCoordinatePair)).toBe(false);
});

test.each([
  ['E00005412', 'output_area'],
  ['E01005412', 'lsoa'],
  ['w02000123', 'msoa'],
  ['E05000123', 'ward'],
  ['E08000003', null],
  ['E0100541', null],
])('the area of %s is %s', (text, kind) => {
  expect(areaCodeKind(text)).toBe(kind);
});
