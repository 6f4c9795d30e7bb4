import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildViews } from '#app/analysis/build-views.ts';
import { defaultPairingSettings } from '#app/analysis/pairing-settings.ts';
import type { Database } from '#app/database/database.ts';
import { openAnalysisDatabase, rowsOf } from '../analysis-database.ts';
import { checked, found, testToday } from './checked.ts';

let database: Database;

beforeAll(async () => {
  database = await openAnalysisDatabase();
});

afterAll(() => database.close());

const spring = { referral_id: 'R1', person_id: 'P1', referred_on: '2025-03-01' };
const autumn = { referral_id: 'R2', person_id: 'P1', referred_on: '2025-09-01' };
const other = { referral_id: 'R3', person_id: 'P2', referred_on: '2025-03-15' };

async function referralsOf(table: string): Promise<readonly unknown[]> {
  const rows = await rowsOf(database, `SELECT referral_id FROM ${table} ORDER BY source_row`);
  return rows.map(({ referral_id: id }) => id);
}

test('a contact that names only the young person counts with the latest referral made by its day', async () => {
  const results = await checked(database, {
    referrals: [spring, autumn, other],
    contacts: [
      { person_id: 'P1', contacted_on: '2025-03-01' },
      { person_id: 'P1', contacted_on: '2025-08-31' },
      { person_id: 'P1', contacted_on: '2025-09-01' },
      { person_id: 'P2', contacted_on: '2026-02-01' },
    ],
  });
  expect(found(results)).toEqual([]);
  expect(await referralsOf('contacts')).toEqual(['R1', 'R1', 'R2', 'R3']);
});

test('before the first referral, a contact counts with it up to 90 days ahead', async () => {
  const results = await checked(database, {
    referrals: [spring, autumn],
    contacts: [
      { person_id: 'P1', contacted_on: '2024-12-01' },
      { person_id: 'P1', contacted_on: '2024-11-30' },
    ],
  });
  expect(found(results)).toEqual(['no_referral/contacts/person_id: 3']);
  expect(results[0]).toMatchObject({ rows: 1, people: 1, action: 'leave_out' });
  expect(results[0]?.first).toEqual([
    { file: 'contacts.csv', row: 3, value: 'P1', other: '2024-11-30' },
  ]);
  expect(await referralsOf('contacts')).toEqual(['R1']);
});

test('without a day a row counts with the only referral of its young person, and never with one of several', async () => {
  const results = await checked(database, {
    referrals: [spring, autumn, other],
    referral_reasons: [
      { person_id: 'P1', reason: 'social_isolation' },
      { person_id: 'P2', reason: 'social_isolation' },
    ],
    onward_referrals: [
      { person_id: 'P1', service: 'S1', started_on: '2025-10-01' },
      { person_id: 'P2', service: 'S1' },
    ],
  });
  expect(found(results)).toEqual(['no_referral/referral_reasons/person_id: 2']);
  expect(await referralsOf('referral_reasons')).toEqual(['R3']);
  expect(await referralsOf('onward_referrals')).toEqual(['R2', 'R3']);
});

test('a contact of somebody who was never referred is named and left out, or kept without a referral', async () => {
  const records = {
    referrals: [spring],
    contacts: [
      { person_id: 'P1', contacted_on: '2025-04-01' },
      { person_id: 'P8', contacted_on: '2025-04-02' },
    ],
  };
  expect(found(await checked(database, records))).toEqual(['no_parent/contacts/person_id: 3']);
  expect(await referralsOf('contacts')).toEqual(['R1']);
  await checked(database, records, { 'no_parent/contacts/person_id': 'keep' });
  expect(await referralsOf('contacts')).toEqual(['R1', null]);
});

test('a person id that lost its zeros finds the referral it must have meant', async () => {
  const results = await checked(database, {
    referrals: [{ ...spring, person_id: '00412' }],
    contacts: [{ person_id: '412', contacted_on: '2025-04-01' }],
  });
  expect(found(results)).toEqual(['lost_zeros/contacts/person_id: 2']);
  expect(await referralsOf('contacts')).toEqual(['R1']);
});

test('a row with a referral id keeps it, whatever its person id says', async () => {
  const results = await checked(database, {
    referrals: [spring, autumn, other],
    contacts: [
      { referral_id: 'R1', person_id: 'P1', contacted_on: '2025-12-01' },
      { referral_id: 'R1', person_id: 'P9', contacted_on: '2025-12-01' },
      { referral_id: 'R9', person_id: 'P1', contacted_on: '2025-12-01' },
    ],
  });
  expect(found(results)).toEqual(['no_parent/contacts/referral_id: 4']);
  expect(await referralsOf('contacts')).toEqual(['R1', 'R1']);
});

test('of a young person referred twice in a week, contacts count with the referral that is kept', async () => {
  await checked(database, {
    referrals: [spring, { ...spring, referral_id: 'R9', referred_on: '2025-03-04' }],
    contacts: [{ person_id: 'P1', contacted_on: '2025-03-10' }],
  });
  expect(await referralsOf('contacts')).toEqual(['R1']);
});

test('a contact goes with its referral where that is left out, and is counted', async () => {
  await checked(
    database,
    {
      referrals: [{ ...spring, decided_on: '2025-02-01' }],
      contacts: [{ person_id: 'P1', contacted_on: '2025-03-10' }],
    },
    { 'dates_out_of_order/referrals/decided_on': 'leave_out' },
  );
  expect(await referralsOf('contacts')).toEqual([]);
  expect(
    await rowsOf(database, 'SELECT table_name, reason FROM set_aside_rows ORDER BY 1'),
  ).toEqual([
    { table_name: 'contacts', reason: 'belongs_to_left_out/contacts/referrals' },
    { table_name: 'referrals', reason: 'dates_out_of_order/referrals/decided_on' },
  ]);
});

test('a goal without a referral takes the one of its day, and is never left out for want of one', async () => {
  const results = await checked(database, {
    referrals: [spring, autumn],
    goals: [
      { goal_id: 'G1', person_id: 'P1', set_on: '2025-10-01' },
      { goal_id: 'G2', person_id: 'P1' },
    ],
  });
  expect(found(results)).toEqual([]);
  expect(await referralsOf('goals')).toEqual(['R2', null]);
});

test('with no referrals in the files, rows that name young persons stay as they are', async () => {
  const results = await checked(database, {
    contacts: [{ person_id: 'P1', contacted_on: '2025-10-01' }],
  });
  expect(results).toEqual([]);
  expect(await referralsOf('contacts')).toEqual([null]);
});

test('a reason given twice for a young person is a repeat, and one given for two is not', async () => {
  const results = await checked(database, {
    referrals: [{ ...spring, person_id: 'P1' }, other],
    referral_reasons: [
      { person_id: 'P1', reason: 'social_isolation' },
      { person_id: 'P1', reason: 'social_isolation' },
      { person_id: 'P2', reason: 'social_isolation' },
    ],
  });
  expect(found(results)).toEqual(['duplicate_row/referral_reasons: 3']);
});

test('an id that a spreadsheet spoilt takes a row with it only where the row has no other', async () => {
  const results = await checked(database, {
    referrals: [spring],
    contacts: [
      { referral_id: 'R1', person_id: '1.23E+11', contacted_on: '2025-04-01' },
      { person_id: '1.23E+11', contacted_on: '2025-04-01' },
    ],
  });
  expect(found(results)).toEqual([
    'damaged_id/contacts/person_id: 3',
    'no_parent/contacts/person_id: 3',
  ]);
  expect(await referralsOf('contacts')).toEqual(['R1']);
});

test('where every row has a referral id, the views are the loaded tables and nothing is joined', async () => {
  await checked(database, {
    referrals: [spring],
    contacts: [{ referral_id: 'R1', contacted_on: '2025-04-01' }],
  });
  expect(await rowsOf(database, 'SELECT count(*) AS n FROM found_referrals')).toEqual([{ n: 0 }]);
  const [plan] = await rowsOf(database, 'EXPLAIN SELECT * FROM contacts');
  expect(JSON.stringify(plan)).not.toMatch(/JOIN/);
});

test('waits are counted from the referral that was found', async () => {
  await checked(database, {
    referrals: [spring, autumn],
    contacts: [
      { person_id: 'P1', contacted_on: '2025-03-11', attendance: 'attended', minutes: 30 },
      { person_id: 'P1', contacted_on: '2025-09-06', attendance: 'attended', minutes: 45 },
    ],
    onward_referrals: [{ person_id: 'P1', made_on: '2025-09-10', started_on: '2025-09-20' }],
  });
  await buildViews(database, defaultPairingSettings, testToday);
  const sql = `SELECT referral_id, days_to_first_contact, minutes, days_to_take_up FROM episodes ORDER BY 1`;
  expect(await rowsOf(database, sql)).toEqual([
    { referral_id: 'R1', days_to_first_contact: 10, minutes: 30, days_to_take_up: null },
    { referral_id: 'R2', days_to_first_contact: 5, minutes: 45, days_to_take_up: 19 },
  ]);
});
