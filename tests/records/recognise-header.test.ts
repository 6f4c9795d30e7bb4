import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableNamed, tables } from '#app/records/all-tables.ts';
import { fieldForHeader, normaliseHeader } from '#app/records/recognise-header.ts';
import type { TableName } from '#app/records/table.ts';

function recognised(table: TableName, header: string): string | null {
  const match = fieldForHeader(tableNamed(table), header);
  return match ? `${match.field.name} by ${match.matchedBy}` : null;
}

test.each([
  ['referred_on', 'referredon'],
  ['Date  Referred', 'datereferred'],
  ['\uFEFFclient_id', 'clientid'],
  ['Ethnic category (code)', 'ethniccategorycode'],
  ['SourceOfReferralMH', 'sourceofreferralmh'],
  ['  ', ''],
])('the header "%s" compares as "%s"', (header, form) => {
  expect(normaliseHeader(header)).toBe(form);
});

test.each([
  ['referrals', 'person_ref', 'person_id by alias'],
  ['referrals', 'ref_date', 'referred_on by alias'],
  ['referrals', 'source_cd', 'source by alias'],
  ['referrals', 'Referred on', 'referred_on by name'],
  ['referrals', 'ReferralRequestReceivedDate', 'referred_on by alias'],
  ['referrals', 'SourceOfReferralMH', 'source by alias'],
  ['referrals', 'cine_close_reason', 'closure_reason by alias'],
  ['people', 'ethcat', 'ethnicity by alias'],
  ['people', 'Gender', 'gender_identity by alias'],
  ['people', 'GenderSameAtBirth', 'gender_same_as_at_birth by alias'],
  ['people', 'pers_send_flag', 'send by alias'],
  ['people', 'IMD Decile', 'deprivation_decile by alias'],
  ['contacts', 'CareContDate', 'contacted_on by alias'],
  ['contacts', 'AttendOrDNACode', 'attendance by alias'],
  ['contacts', 'ConsMechanismMH', 'means by alias'],
  ['assessments', 'csdq_sdq_completed_date', 'completed_on by alias'],
  ['assessments', 'CodedAssToolType', 'measure by alias'],
  ['responses', 'PersScore', 'value by alias'],
] as const)('in %s the header %s is %s', (table, header, match) => {
  expect(recognised(table, header)).toBe(match);
});

test.each(['nhs_no', 'dob', 'notes_txt', 'lsoa21', 'first_name', 'postcode', ''])(
  'the header "%s" is no field of people or referrals',
  (header) => {
    expect(recognised('people', header)).toBeNull();
    expect(recognised('referrals', header)).toBeNull();
  },
);

test('every field is recognised by its own name however it is spaced or cased', () => {
  const anyField = fc.constantFrom(
    ...tables.flatMap((table) => table.fields.map((field) => ({ table, field }))),
  );
  fc.assert(
    fc.property(anyField, fc.constantFrom('_', ' ', '-', ''), ({ table, field }, gap) => {
      const header = field.name.replaceAll('_', gap).toUpperCase();
      expect(fieldForHeader(table, header)).toEqual({ field, matchedBy: 'name' });
    }),
  );
});

test.each(['Trans', 'EHCP', 'LAC', 'Care leaver', 'Pupil premium', 'ADHD'])(
  'the header "%s" is narrower than any field, so its yes and no are not taken for the field’s',
  (header) => {
    expect(recognised('people', header)).toBeNull();
  },
);

test.each(['Client', 'Person', 'Link worker', 'Name'])(
  'the header "%s" may hold names, so it is never taken for an ID',
  (header) => {
    expect(recognised('people', header)).toBeNull();
    expect(recognised('referrals', header)).toBeNull();
  },
);
