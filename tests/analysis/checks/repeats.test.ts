import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '#app/database/database.ts';
import { openAnalysisDatabase, rowsOf } from '../analysis-database.ts';
import { checked, found } from './checked.ts';

let database: Database;

beforeAll(async () => {
  database = await openAnalysisDatabase();
});

afterAll(() => database.close());

const referral = { referral_id: 'R1', person_id: 'P1', referred_on: '2025-01-10' };
const referredTwice = async (...list: readonly Record<string, string>[]) =>
  found(await checked(database, { referrals: list.map((more) => ({ ...referral, ...more })) }));

test.each([
  ['2025-01-17', ['referred_twice/referrals: 3']],
  ['2025-01-18', []],
  ['2025-01-10', ['referred_twice/referrals: 3']],
])('referred on 10 January and again on %s', async (referred_on, expected) => {
  expect(await referredTwice({}, { referral_id: 'R2', referred_on })).toEqual(expected);
});

test.each([
  ['another young person', { person_id: 'P2' }],
  ['another provider', { provider: 'Elsewhere' }],
  ['no date', { referred_on: null }],
])('no second referral: %s', async (_, more) => {
  const results = await checked(database, {
    referrals: [referral, { ...referral, referral_id: 'R2', referred_on: '2025-01-12', ...more }],
  });
  expect(results).toEqual([]);
});

test.each([[{ decision: 'not_accepted' }], [{ closed_on: '2025-01-11' }]])(
  'a new try after the first was turned down or closed is no second entry: %j',
  async (first) => {
    expect(await referredTwice(first, { referral_id: 'R2', referred_on: '2025-01-12' })).toEqual(
      [],
    );
  },
);

test('of a referral entered twice the first is kept, and what stands under the second counts with it', async () => {
  await checked(database, {
    referrals: [referral, { ...referral, referral_id: 'R2', referred_on: '2025-01-14' }],
    contacts: [
      { referral_id: 'R2', contacted_on: '2025-01-20', attendance: 'attended' },
      { referral_id: 'R1', contacted_on: '2025-01-22', attendance: 'attended' },
    ],
    goals: [{ goal_id: 'G1', person_id: 'P1', referral_id: 'R2' }],
  });
  expect(await rowsOf(database, 'SELECT referral_id FROM referrals')).toEqual([
    { referral_id: 'R1' },
  ]);
  expect(await rowsOf(database, 'SELECT DISTINCT referral_id FROM contacts')).toEqual([
    { referral_id: 'R1' },
  ]);
  expect(await rowsOf(database, 'SELECT referral_id FROM goals')).toEqual([{ referral_id: 'R1' }]);
});

test('kept last, the first goes and its contacts follow', async () => {
  await checked(
    database,
    {
      referrals: [referral, { ...referral, referral_id: 'R2', referred_on: '2025-01-14' }],
      contacts: [{ referral_id: 'R1', contacted_on: '2025-01-22' }],
    },
    { 'referred_twice/referrals': 'keep_last' },
  );
  expect(
    await rowsOf(
      database,
      'SELECT r.referral_id, c.referral_id AS of_contact FROM referrals r, contacts c',
    ),
  ).toEqual([{ referral_id: 'R2', of_contact: 'R2' }]);
});

test('three referrals, each within a week of the one before, are one', async () => {
  const list = ['2025-01-10', '2025-01-15', '2025-01-20', '2025-03-01'].map((referred_on, n) => ({
    referral_id: `R${n}`,
    referred_on,
  }));
  expect(await referredTwice(...list)).toEqual(['referred_twice/referrals: 3 4']);
  expect(await rowsOf(database, 'SELECT referral_id FROM referrals ORDER BY 1')).toEqual([
    { referral_id: 'R0' },
    { referral_id: 'R3' },
  ]);
});

test('of two states of one record the last by file and row counts; of two that are alike, one', async () => {
  const results = await checked(database, {
    referrals: [
      { ...referral, source_file: '2025-Q2.csv', closed_on: '2025-05-01' },
      { ...referral, source_file: '2025-Q1.csv' },
      { ...referral, referral_id: 'R3', person_id: 'P3' },
      { ...referral, referral_id: 'R3', person_id: 'P3' },
    ],
  });
  expect(found(results)).toEqual(['duplicate_key/referrals: 2', 'duplicate_row/referrals: 5']);
  expect(await rowsOf(database, 'SELECT referral_id, closed_on FROM referrals ORDER BY 1')).toEqual(
    [
      { referral_id: 'R1', closed_on: '2025-05-01' },
      { referral_id: 'R3', closed_on: null },
    ],
  );
});

test('an answer given twice counts once, the last; a blank beside an answer is no repeat', async () => {
  const results = await checked(database, {
    assessments: [{ assessment_id: 'A1', person_id: 'P1', measure: 'swemwbs' }],
    responses: [
      { assessment_id: 'A1', item: 'swemwbs_1', value: 3 },
      { assessment_id: 'A1', item: 'swemwbs_1', value: 4, level: 'item' },
      { assessment_id: 'A1', item: 'swemwbs_2', value: 2 },
      { assessment_id: 'A1', item: 'swemwbs_2' },
    ],
  });
  expect(found(results)).toEqual(['duplicate_key/responses: 3']);
  expect(await rowsOf(database, `SELECT value FROM responses WHERE item = 'swemwbs_1'`)).toEqual([
    { value: 4 },
  ]);
});

test('ratings on two occasions in words of the scheme’s own are two ratings', async () => {
  const rating = { goal_id: 'G1', rating: 3, occasion_missing: 'not_mapped' };
  const results = await checked(database, {
    goals: [{ goal_id: 'G1', person_id: 'P1' }],
    goal_ratings: [
      { ...rating, occasion_as_given: 'Week 6' },
      { ...rating, occasion_as_given: 'Week 12' },
    ],
  });
  expect(results).toEqual([]);
});

test('contacts without an id that look alike are two in one file, and one in two files', async () => {
  const call = { referral_id: 'R1', contacted_on: '2025-01-20', attendance: 'attempted' };
  const results = await checked(database, {
    referrals: [referral],
    contacts: [
      { ...call, source_file: 'a.csv' },
      { ...call, source_file: 'a.csv' },
      { ...call, source_file: 'b.csv' },
    ],
  });
  expect(found(results)).toEqual([
    'repeated_across_files/contacts: 4',
    'repeated_in_file/contacts: 3',
  ]);
  expect(await rowsOf(database, 'SELECT source_file FROM contacts')).toEqual([
    { source_file: 'a.csv' },
    { source_file: 'a.csv' },
  ]);
});
