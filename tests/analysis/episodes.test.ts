import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '#app/database/database.ts';
import { fill, openAnalysisDatabase, rowsOf } from './analysis-database.ts';

let database: Database;

beforeAll(async () => {
  database = await openAnalysisDatabase();
});

afterAll(() => database.close());

const referral = { referral_id: 'R1', person_id: 'P1', referred_on: '2025-01-10' };

test('waits are whole days from the referral, and only an attended contact is a first contact', async () => {
  await fill(database, {
    referrals: [
      { ...referral, decision: 'accepted', decided_on: '2025-01-12', plan_agreed_on: '2025-02-01' },
    ],
    contacts: [
      { referral_id: 'R1', contacted_on: '2025-01-13', attendance: 'attempted' },
      { referral_id: 'R1', contacted_on: '2025-01-15', attendance: 'did_not_attend' },
      { referral_id: 'R1', contacted_on: '2025-01-20', attendance: 'attended', minutes: 45 },
      { referral_id: 'R1', contacted_on: '2025-01-27', attendance: 'attended', minutes: 30 },
    ],
    onward_referrals: [{ referral_id: 'R1', made_on: '2025-02-03', started_on: '2025-02-17' }],
  });
  expect(await rowsOf(database, 'SELECT * FROM episodes')).toMatchObject([
    {
      accepted: true,
      days_to_decision: 2,
      days_to_first_contact: 10,
      days_to_plan: 22,
      days_to_take_up: 38,
      contacts_attended: 2,
      contacts_not_attended: 1,
      contacts_attempted: 1,
      minutes: 75,
      took_up: true,
      closed: false,
      completed: false,
      waiting: false,
      as_of: '2025-02-17',
    },
  ]);
});

test('a step dated before the referral has no wait, and is not counted as a wait of nought', async () => {
  await fill(database, {
    referrals: [{ ...referral, decision: 'accepted' }],
    contacts: [{ referral_id: 'R1', contacted_on: '2025-01-03', attendance: 'attended' }],
  });
  expect(
    await rowsOf(database, 'SELECT first_contact_on, days_to_first_contact FROM episodes'),
  ).toEqual([{ first_contact_on: '2025-01-03', days_to_first_contact: null }]);
});

test.each([
  [{ decision: 'accepted' }, true],
  [{ decision: 'not_accepted' }, false],
  [{ decision: 'declined_by_young_person' }, false],
  [{ decision: 'pending' }, null],
  [{}, null],
  [{ plan_agreed_on: '2025-02-01' }, true],
])('whether a referral was accepted: %j is %s', async (more, accepted) => {
  await fill(database, { referrals: [{ ...referral, ...more }] });
  expect(await rowsOf(database, 'SELECT accepted FROM episodes')).toEqual([{ accepted }]);
});

test('completed means closed as completed, and nothing else', async () => {
  await fill(database, {
    referrals: [
      { ...referral, closed_on: '2025-06-01', closure_reason: 'completed' },
      { ...referral, referral_id: 'R2', closed_on: '2025-06-01', closure_reason: 'moved_away' },
      { ...referral, referral_id: 'R3', closed_on: '2025-06-01' },
    ],
  });
  expect(
    await rowsOf(database, 'SELECT referral_id, closed, completed FROM episodes ORDER BY 1'),
  ).toEqual([
    { referral_id: 'R1', closed: true, completed: true },
    { referral_id: 'R2', closed: true, completed: false },
    { referral_id: 'R3', closed: true, completed: false },
  ]);
});

test('a referral id that stands twice is one episode: the first row read', async () => {
  await fill(database, {
    referrals: [
      { ...referral, source: 'self' },
      { ...referral, source: 'education' },
    ],
  });
  expect(await rowsOf(database, 'SELECT source FROM episodes')).toEqual([{ source: 'self' }]);
});

test('a typing slip into the future does not become the last day the files speak of', async () => {
  await fill(database, {
    referrals: [referral, { ...referral, referral_id: 'R2', referred_on: '2052-01-01' }],
  });
  expect(await rowsOf(database, 'SELECT DISTINCT as_of FROM episodes')).toEqual([
    { as_of: '2025-01-10' },
  ]);
});

test('every referral has eight steps, each reached or not', async () => {
  await fill(database, {
    referrals: [
      {
        ...referral,
        decision: 'accepted',
        decided_on: '2025-01-12',
        closed_on: '2025-06-01',
        closure_reason: 'completed',
      },
    ],
    contacts: [{ referral_id: 'R1', contacted_on: '2025-01-20', attendance: 'attended' }],
  });
  const rows = await rowsOf(
    database,
    'SELECT step, reached, days FROM episode_steps ORDER BY step_order',
  );
  expect(rows).toEqual([
    { step: 'referred', reached: true, days: 0 },
    { step: 'accepted', reached: true, days: 2 },
    { step: 'first_contact', reached: true, days: 10 },
    { step: 'plan_agreed', reached: false, days: null },
    { step: 'onward_referral', reached: false, days: null },
    { step: 'activity_taken_up', reached: false, days: null },
    { step: 'completed', reached: true, days: 142 },
    { step: 'referrer_told', reached: false, days: null },
  ]);
});
