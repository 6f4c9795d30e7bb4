import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '#app/database/database.ts';
import { openAnalysisDatabase, rowsOf } from '../analysis-database.ts';
import { checked, found } from './checked.ts';

let database: Database;

beforeAll(async () => {
  database = await openAnalysisDatabase();
});

afterAll(() => database.close());

const referral = { referral_id: 'R1', person_id: 'P1', referred_on: '2025-06-12' };

test('a contact before its referral keeps its row and loses its date', async () => {
  const results = await checked(database, {
    referrals: [referral],
    contacts: [
      { referral_id: 'R1', contacted_on: '2025-06-03', attendance: 'attended' },
      { referral_id: 'R1', contacted_on: '2025-06-12', attendance: 'attended' },
    ],
  });
  expect(results).toMatchObject([
    {
      key: 'dates_out_of_order/contacts/contacted_on',
      people: 1,
      first: [{ row: 2, value: '2025-06-03', other: '2025-06-12' }],
    },
  ]);
  expect(
    await rowsOf(database, 'SELECT contacted_on, attendance FROM contacts ORDER BY source_row'),
  ).toEqual([
    { contacted_on: null, attendance: 'attended' },
    { contacted_on: '2025-06-12', attendance: 'attended' },
  ]);
});

test.each([
  [{ decided_on: '2025-06-11' }, ['dates_out_of_order/referrals/decided_on: 2']],
  [{ decided_on: '2025-06-12' }, []],
  [{ closed_on: '2025-06-11' }, ['dates_out_of_order/referrals/closed_on: 2']],
  [{ plan_agreed_on: '2024-06-30' }, ['dates_out_of_order/referrals/plan_agreed_on: 2']],
  [{ referred_on: null, closed_on: '2025-06-11' }, []],
])('what follows a referral cannot come before it: %j', async (more, expected) => {
  expect(found(await checked(database, { referrals: [{ ...referral, ...more }] }))).toEqual(
    expected,
  );
});

test('an onward referral is made after the referral, starts after it is made, and ends after it starts', async () => {
  const results = await checked(database, {
    referrals: [referral],
    onward_referrals: [
      { referral_id: 'R1', made_on: '2025-06-01' },
      { referral_id: 'R1', made_on: '2025-07-01', started_on: '2025-06-30' },
      {
        referral_id: 'R1',
        made_on: '2025-07-01',
        started_on: '2025-07-02',
        ended_on: '2025-07-01',
      },
      {
        referral_id: 'R1',
        made_on: '2025-07-01',
        started_on: '2025-07-01',
        ended_on: '2025-07-01',
      },
    ],
  });
  expect([...found(results)].sort()).toEqual([
    'dates_out_of_order/onward_referrals/ended_on: 4',
    'dates_out_of_order/onward_referrals/made_on: 2',
    'dates_out_of_order/onward_referrals/started_on: 3',
  ]);
});

test('a date after today is treated as blank; today itself is not in the future', async () => {
  const results = await checked(database, {
    referrals: [
      { ...referral, referred_on: '2026-04-01' },
      { ...referral, referral_id: 'R2', person_id: 'P2', referred_on: '2026-04-02' },
    ],
  });
  expect(found(results)).toEqual(['future_date/referrals/referred_on: 3']);
  expect(await rowsOf(database, 'SELECT referred_on FROM referrals ORDER BY source_row')).toEqual([
    { referred_on: '2026-04-01' },
    { referred_on: null },
  ]);
});

test('answers outside the range of their own measure are found, fractions too, and kept for scoring to refuse', async () => {
  const sitting = { person_id: 'P1', informant: 'self' };
  const results = await checked(database, {
    assessments: [
      { ...sitting, assessment_id: 'A1', measure: 'swemwbs' },
      { ...sitting, assessment_id: 'A2', measure: 'sdq' },
    ],
    responses: [
      { assessment_id: 'A1', item: 'swemwbs_1', value: 5 },
      { assessment_id: 'A1', item: 'swemwbs_2', value: 6 },
      { assessment_id: 'A1', item: 'swemwbs_3', value: 2.5, level: 'item' },
      { assessment_id: 'A1', item: 'metric', value: 36, level: 'converted_score' },
      { assessment_id: 'A1', item: 'raw', value: 7, level: 'raw_score' },
      { assessment_id: 'A2', item: 'total', value: 41, level: 'raw_score' },
      { assessment_id: 'A2', item: 'swemwbs_2', value: 9 },
    ],
  });
  expect(results).toMatchObject([
    {
      key: 'score_out_of_range/responses/value',
      action: 'keep',
      people: 1,
      first: [
        { row: 3, value: '6', other: '1 to 5' },
        { row: 4, value: '2.5', other: '1 to 5' },
        { row: 5, value: '36', other: '7 to 35' },
        { row: 7, value: '41', other: '0 to 40' },
      ],
    },
  ]);
  expect(await rowsOf(database, 'SELECT count(value) AS n FROM responses')).toEqual([{ n: 7 }]);
});

test('ages count from the referral: 12 is too young for SWEMWBS (13 and over), and 13 a year later is not', async () => {
  const results = await checked(database, {
    referrals: [{ ...referral, age_at_referral: 12 }],
    assessments: [
      ['A1', '2025-07-01', null],
      ['A2', '2026-06-30', null],
      ['A3', '2025-06-01', null],
      ['A4', '2025-07-01', 'declined'],
    ].map(([assessment_id = null, completed_on = null, not_collected_reason = null]) => ({
      assessment_id,
      person_id: 'P1',
      measure: 'swemwbs',
      completed_on,
      not_collected_reason,
    })),
  });
  expect(results.find(({ rule }) => rule === 'age_outside_measure')).toMatchObject({
    action: 'keep',
    first: [
      { row: 2, value: '12', other: '13 and over' },
      { row: 4, value: '12', other: '13 and over' },
    ],
  });
});

test.each([
  ['05-Oct', '5 to 10'],
  ['Nov-15', '11 to 15'],
  ['Oct-14', '10 to 14'],
  ['08-sep', '8 to 9'],
])('the age band that a spreadsheet made %s of was %s', async (text, band) => {
  const results = await checked(database, {
    population: [{ characteristic: 'sex', group: 'Female', age_band: text, count: 10 }],
  });
  expect(found(results)).toEqual(['age_band_as_date/population/age_band: 2']);
  expect(await rowsOf(database, 'SELECT age_band FROM population')).toEqual([{ age_band: band }]);
});

test('a band that no month gives back stays as it came', async () => {
  await checked(database, {
    population: [{ characteristic: 'sex', group: 'Female', age_band: '14-Oct', count: 10 }],
  });
  expect(await rowsOf(database, 'SELECT age_band FROM population')).toEqual([
    { age_band: '14-Oct' },
  ]);
});

test('cells hidden by the supplier are pointed out, column by column', async () => {
  const results = await checked(database, {
    people: [
      { person_id: 'P1', sex_as_given: '*', sex_missing: 'suppressed' },
      { person_id: 'P2', sex: 'female', young_carer_missing: 'suppressed' },
      { person_id: 'P3', sex_missing: 'not_stated' },
    ],
  });
  expect(found(results)).toEqual(['suppressed/people/sex: 2', 'suppressed/people/young_carer: 3']);
  expect(results[0]?.first[0]?.value).toBe('*');
});

test('ids in scientific notation take their row with them where it cannot do without, else only themselves', async () => {
  const results = await checked(database, {
    referrals: [referral, { ...referral, referral_id: '1.23E+11', person_id: 'P2' }],
    contacts: [
      { referral_id: 'R1', contact_id: '4.5e+12' },
      { referral_id: 'R1', contact_id: 'CASE+1' },
      { referral_id: 'R1', contact_id: '1.23E+PLUS' },
    ],
  });
  expect(found(results)).toEqual([
    'damaged_id/referrals/referral_id: 3',
    'damaged_id/contacts/contact_id: 2',
  ]);
  expect(await rowsOf(database, 'SELECT referral_id FROM referrals')).toEqual([
    { referral_id: 'R1' },
  ]);
  expect(await rowsOf(database, 'SELECT contact_id FROM contacts ORDER BY source_row')).toEqual([
    { contact_id: null },
    { contact_id: 'CASE+1' },
    { contact_id: '1.23E+PLUS' },
  ]);
});

test('long numbers are damaged when three or more all end in noughts from the sixteenth digit on', async () => {
  const withIds = (...ids: readonly string[]) =>
    checked(database, {
      people: ids.map((person_id) => ({ person_id })),
    });
  const rounded = ['123456789012345000', '123456789012346000', '1234567890123470'];
  expect(found(await withIds(...rounded))).toEqual(['damaged_id/people/person_id: 2 3 4']);
  expect(await withIds(...rounded, '123456789012345678')).toEqual([]);
  expect(await withIds('1234567890123450', '1234567890123460')).toEqual([]);
});

test('contacts that begin long after many referrals are said to be cut off', async () => {
  const referrals = Array.from({ length: 20 }, (_, n) => ({
    referral_id: `R${n}`,
    person_id: `P${n}`,
    referred_on: n < 10 ? '2024-09-01' : '2025-04-02',
  }));
  const contacts = [{ referral_id: 'R11', contacted_on: '2025-04-05' }];
  const results = await checked(database, { referrals, contacts });
  expect(results).toMatchObject([
    { rule: 'cut_off_period', rows: 10, action: 'keep', options: ['keep'] },
  ]);
  const fewer = await checked(database, { referrals: referrals.slice(1), contacts });
  expect(fewer).toEqual([]);
});
