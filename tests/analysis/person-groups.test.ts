import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '#app/database/database.ts';
import { fill, openAnalysisDatabase, rowsOf } from './analysis-database.ts';

let database: Database;

beforeAll(async () => {
  database = await openAnalysisDatabase();
});

afterAll(() => database.close());

const groupsOf = (characteristic: string) =>
  rowsOf(
    database,
    `SELECT person_id, referral_id, group_code, missing FROM person_groups WHERE characteristic = '${characteristic}' ORDER BY 1, 2`,
  );

test('a group that is not known keeps its kind of not known, and is never "other"', async () => {
  await fill(database, {
    people: [
      { person_id: 'P1', sex: 'female' },
      { person_id: 'P2', sex_as_given: 'PNTS', sex_missing: 'prefer_not_to_say' },
      { person_id: 'P3', sex_as_given: 'qq', sex_missing: 'not_mapped' },
      { person_id: 'P4' },
    ],
  });
  expect(await groupsOf('sex')).toEqual([
    { person_id: 'P1', referral_id: null, group_code: 'female', missing: null },
    { person_id: 'P2', referral_id: null, group_code: null, missing: 'prefer_not_to_say' },
    { person_id: 'P3', referral_id: null, group_code: null, missing: 'not_mapped' },
    { person_id: 'P4', referral_id: null, group_code: null, missing: 'blank' },
  ]);
});

test('deciles make fifths with 1 the most deprived, whichever way the supplier counts', async () => {
  await fill(database, {
    people: [
      { person_id: 'P1', deprivation_decile: 1 },
      { person_id: 'P2', deprivation_decile: 2 },
      { person_id: 'P3', deprivation_decile: 10, deprivation_direction: 'one_is_most_deprived' },
      { person_id: 'P4', deprivation_decile: 10, deprivation_direction: 'one_is_least_deprived' },
    ],
  });
  const rows = await groupsOf('deprivation_fifth');
  expect(rows.map(({ group_code }) => group_code)).toEqual(['1', '1', '5', '1']);
});

test('a detailed ethnic group rolls up to its broad group', async () => {
  await fill(database, {
    people: [
      { person_id: 'P1', ethnicity: 'black_african' },
      { person_id: 'P2', ethnicity: 'asian' },
    ],
  });
  const [terms] = await rowsOf(
    database,
    `SELECT count(*) AS n FROM vocabulary_terms WHERE field = 'ethnicity' AND broader IS NOT NULL`,
  );
  expect(Number(terms?.n)).toBeGreaterThanOrEqual(19);
  const broad = await groupsOf('ethnicity_broad');
  expect(broad.map(({ group_code }) => group_code)).toEqual(['black', 'asian']);
});

test('age belongs to the referral: a person referred twice is in two bands', async () => {
  await fill(database, {
    referrals: [
      { referral_id: 'R1', person_id: 'P1', referred_on: '2024-01-10', age_at_referral: 15 },
      { referral_id: 'R2', person_id: 'P1', referred_on: '2025-06-10', age_at_referral: 16 },
      { referral_id: 'R3', person_id: 'P2', referred_on: '2025-06-10' },
    ],
  });
  expect(await groupsOf('age_band')).toEqual([
    { person_id: 'P1', referral_id: 'R1', group_code: '11-15', missing: null },
    { person_id: 'P1', referral_id: 'R2', group_code: '16-17', missing: null },
    { person_id: 'P2', referral_id: 'R3', group_code: null, missing: 'blank' },
  ]);
});
