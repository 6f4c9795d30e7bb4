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

test('a contact whose referral is in no file is left out, and one whose referral is there counts', async () => {
  const results = await checked(database, {
    referrals: [referral],
    contacts: [
      { referral_id: 'R1', contacted_on: '2025-01-20' },
      { referral_id: 'R9', contacted_on: '2025-01-21' },
      { referral_id: 'R9', contacted_on: '2025-01-22' },
    ],
  });
  expect(found(results)).toEqual(['no_parent/contacts/referral_id: 3 4']);
  const [result] = results;
  expect(result).toMatchObject({ rows: 2, people: 0, action: 'leave_out' });
  expect(Object.values(result?.inFiles ?? {})).toEqual([2]);
  expect(await rowsOf(database, 'SELECT source_row FROM contacts')).toEqual([{ source_row: 2 }]);
});

test('without a referrals file no contact is without its referral', async () => {
  const results = await checked(database, {
    contacts: [{ referral_id: 'R1', contacted_on: '2025-01-20' }],
  });
  expect(results).toEqual([]);
  expect(await rowsOf(database, 'SELECT count(*) AS n FROM contacts')).toEqual([{ n: 1 }]);
});

test('a sitting whose referral is in no file keeps its scores: its referral is blank, and its date decides', async () => {
  const results = await checked(database, {
    referrals: [referral],
    assessments: [
      {
        assessment_id: 'A1',
        person_id: 'P1',
        referral_id: 'R7',
        measure: 'swemwbs',
        informant: 'self',
      },
    ],
  });
  expect(found(results)).toEqual(['no_parent/assessments/referral_id: 2']);
  expect(await rowsOf(database, 'SELECT assessment_id, referral_id FROM assessments')).toEqual([
    { assessment_id: 'A1', referral_id: null },
  ]);
});

test('a person of a sitting may be known from the people file or from a referral', async () => {
  const results = await checked(database, {
    people: [{ person_id: 'P1' }],
    referrals: [{ ...referral, person_id: 'P2' }],
    assessments: ['P1', 'P2', 'P3'].map((person_id, n) => ({
      assessment_id: `A${n}`,
      person_id,
      measure: 'gbo',
    })),
  });
  expect(found(results)).toEqual([
    'no_parent/referrals/person_id: 2',
    'no_parent/assessments/person_id: 4',
  ]);
  expect(await rowsOf(database, 'SELECT count(*) AS n FROM assessments')).toEqual([{ n: 3 }]);
});

test('answers without their sitting and ratings without their goal are left out', async () => {
  const results = await checked(database, {
    assessments: [{ assessment_id: 'A1', person_id: 'P1', measure: 'swemwbs' }],
    responses: [
      { assessment_id: 'A1', item: 'swemwbs_1', value: 3 },
      { assessment_id: 'A2', item: 'swemwbs_1', value: 3 },
    ],
    goals: [{ goal_id: 'G1', person_id: 'P1' }],
    goal_ratings: [
      { goal_id: 'G1', rating: 3 },
      { goal_id: 'G2', rating: 3 },
    ],
  });
  expect(found(results)).toEqual([
    'no_parent/responses/assessment_id: 3',
    'no_parent/goal_ratings/goal_id: 3',
  ]);
  expect(await rowsOf(database, 'SELECT assessment_id FROM responses')).toEqual([
    { assessment_id: 'A1' },
  ]);
});

test('an id that lost its zeros is read as the one id of the other file that it must have been', async () => {
  const results = await checked(database, {
    referrals: [
      { ...referral, referral_id: '00412' },
      { ...referral, referral_id: '00500', person_id: 'P2' },
    ],
    contacts: [
      { referral_id: '412', contacted_on: '2025-01-20' },
      { referral_id: '00500', contacted_on: '2025-01-20' },
      { referral_id: '413', contacted_on: '2025-01-20' },
    ],
  });
  expect(found(results)).toEqual([
    'lost_zeros/contacts/referral_id: 2',
    'no_parent/contacts/referral_id: 4',
  ]);
  expect(results[0]?.first).toEqual([
    { file: 'contacts.csv', row: 2, value: '412', other: '00412' },
  ]);
  expect(await rowsOf(database, 'SELECT referral_id FROM contacts ORDER BY source_row')).toEqual([
    { referral_id: '00412' },
    { referral_id: '00500' },
  ]);
});

test('zeros are not put back where two ids would fit, nor in ids with letters', async () => {
  const results = await checked(database, {
    referrals: [
      { ...referral, referral_id: '0412' },
      { ...referral, referral_id: '00412', person_id: 'P2' },
      { ...referral, referral_id: 'R-007', person_id: 'P3' },
    ],
    contacts: [{ referral_id: '412' }, { referral_id: 'R-7' }],
  });
  expect(found(results)).toEqual(['no_parent/contacts/referral_id: 2 3']);
});
