import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '#app/database/database.ts';
import { fill, openAnalysisDatabase, rowsOf } from './analysis-database.ts';

let database: Database;

beforeAll(async () => {
  database = await openAnalysisDatabase();
});

afterAll(() => database.close());

const referral = { referral_id: 'R1', person_id: 'P1', referred_on: '2025-06-10' };

async function ageOf(
  born: string | null,
  change: Readonly<Record<string, string | number | null>> = {},
): Promise<unknown> {
  await fill(database, {
    people: [{ person_id: 'P1', birth_month: born }],
    referrals: [{ ...referral, ...change }],
  });
  const [row] = await rowsOf(database, 'SELECT age_at_referral FROM episodes');
  return row?.age_at_referral;
}

test('age at referral is worked out from the month of birth, whole years by the month', async () => {
  expect(await ageOf('2010-05-01')).toBe(15);
  expect(await ageOf('2010-06-01')).toBe(15);
  expect(await ageOf('2010-07-01')).toBe(14);
  expect(await ageOf('2025-06-01')).toBe(0);
  expect(await ageOf('1905-06-01')).toBe(120);
});

test('an age that the referral gives counts before one that is worked out', async () => {
  expect(await ageOf('2010-05-01', { age_at_referral: 12 })).toBe(12);
});

test('there is no age without a month of birth, without a day of referral, before birth or beyond 120 years', async () => {
  expect(await ageOf(null)).toBeNull();
  expect(await ageOf('2010-05-01', { referred_on: null })).toBeNull();
  expect(await ageOf('2025-07-01')).toBeNull();
  expect(await ageOf('1904-06-01')).toBeNull();
});

test('a young person who stands twice keeps one referral, with the month of the last row', async () => {
  await fill(database, {
    people: [
      { person_id: 'P1', birth_month: '2009-01-01' },
      { person_id: 'P1', birth_month: '2010-01-01' },
      { person_id: 'P1', birth_month: null },
    ],
    referrals: [referral],
  });
  expect(await rowsOf(database, 'SELECT age_at_referral FROM episodes')).toEqual([
    { age_at_referral: 15 },
  ]);
});

test('the month of birth gives an age band, and is no characteristic of its own', async () => {
  await fill(database, {
    people: [{ person_id: 'P1', birth_month: '2010-01-01' }],
    referrals: [referral],
  });
  const sql = `SELECT group_code FROM person_groups WHERE characteristic = 'age_band'`;
  expect(await rowsOf(database, sql)).toEqual([{ group_code: '11-15' }]);
  const seen = await rowsOf(
    database,
    `SELECT count(*) AS n FROM person_groups WHERE characteristic LIKE '%birth_month%' OR group_code LIKE '2010%'`,
  );
  expect(seen).toEqual([{ n: 0 }]);
});
