import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildViews } from '#app/analysis/build-views.ts';
import { applyChecks } from '#app/analysis/checks/apply-checks.ts';
import { checkResults } from '#app/analysis/checks/check-results.ts';
import { defaultCheckSettings, withAction } from '#app/analysis/checks/check-settings.ts';
import { leftOutRows } from '#app/analysis/checks/left-out-rows.ts';
import { leftOutCsv } from '#app/analysis/checks/left-out-csv.ts';
import { runChecks } from '#app/analysis/checks/run-checks.ts';
import { leftOutByChecks } from '#app/analysis/left-out-by-checks.ts';
import { defaultPairingSettings } from '#app/analysis/pairing-settings.ts';
import type { Database } from '#app/database/database.ts';
import { openAnalysisDatabase, rowsOf } from '../analysis-database.ts';
import { checked, found, testToday } from './checked.ts';

let database: Database;

beforeAll(async () => {
  database = await openAnalysisDatabase();
});

afterAll(() => database.close());

const referral = { referral_id: 'R1', person_id: 'P1', referred_on: '2025-01-10' };
const contact = { referral_id: 'R1', contacted_on: '2025-01-20', attendance: 'attended' };
const count = async (table: string) =>
  (await rowsOf(database, `SELECT count(*) AS n FROM ${table}`))[0]?.n;

test('another choice brings back what was set aside, and nothing is looked for or loaded again', async () => {
  const [result] = await checked(database, {
    referrals: [referral],
    contacts: [contact, { ...contact, referral_id: 'R9' }],
  });
  expect(await count('contacts')).toBe(1);
  if (!result) throw new Error('Nothing was found.');
  const kept = withAction(defaultCheckSettings, result, 'keep');
  await applyChecks(database, kept);
  expect(await count('contacts')).toBe(2);
  expect(await checkResults(database, kept)).toMatchObject([{ rows: 1, action: 'keep' }]);
  const again = withAction(kept, result, 'leave_out');
  expect(again).toEqual(defaultCheckSettings);
  await applyChecks(database, again);
  expect(await count('contacts')).toBe(1);
  expect(await count('loaded_contacts')).toBe(2);
});

test('an action that a check does not offer is not taken', async () => {
  const results = await checked(
    database,
    { referrals: [referral], contacts: [{ ...contact, referral_id: 'R9' }] },
    { 'no_parent/contacts/referral_id': 'use_match' },
  );
  expect(results[0]?.action).toBe('leave_out');
  expect(await count('contacts')).toBe(0);
});

const faulty = {
  referrals: [
    { ...referral, closed_on: '2025-01-09' },
    { ...referral, referral_id: 'R2', person_id: 'P2' },
  ],
  contacts: [contact, { ...contact, referral_id: 'R2' }, { ...contact, referral_id: 'R9' }],
  assessments: [{ assessment_id: 'A1', person_id: 'P1', referral_id: 'R1', measure: 'swemwbs' }],
  responses: [
    { assessment_id: 'A1', item: 'swemwbs_1', value: 3 },
    { assessment_id: 'A1', item: 'swemwbs_2', value: 3 },
  ],
  goals: [{ goal_id: 'G1', person_id: 'P1', referral_id: 'R1' }],
  goal_ratings: [{ goal_id: 'G1', rating: 4 }],
};

test('what belongs to a record that is left out is left out with it, and counted under its own reason', async () => {
  await checked(database, faulty, { 'dates_out_of_order/referrals/closed_on': 'leave_out' });
  expect(await rowsOf(database, 'SELECT referral_id FROM contacts')).toEqual([
    { referral_id: 'R2' },
  ]);
  for (const table of ['assessments', 'responses', 'goals', 'goal_ratings'])
    expect([table, await count(table)]).toEqual([table, 0]);
  expect(await leftOutByChecks(database)).toEqual([
    {
      check: 'no_parent/contacts/referral_id',
      label: 'Link worker contacts: Referral ID is not in any file of “Referrals”',
      rows: 1,
    },
    {
      check: 'dates_out_of_order/referrals/closed_on',
      label: 'Referrals: Date closed is before date referred',
      rows: 1,
    },
    ...[
      ['assessments', 'referrals', 'Outcome assessments', 'Referrals', 1],
      ['contacts', 'referrals', 'Link worker contacts', 'Referrals', 1],
      ['goal_ratings', 'goals', 'Goal ratings', 'Personal goals', 1],
      ['goals', 'referrals', 'Personal goals', 'Referrals', 1],
      ['responses', 'assessments', 'Answers and scores', 'Outcome assessments', 2],
    ].map(([table, parent, label, parentLabel, rows]) => ({
      check: `belongs_to_left_out/${String(table)}/${String(parent)}`,
      label: `${String(label)}: Belongs to a record of “${String(parentLabel)}” that is left out`,
      rows,
    })),
  ]);
});

test('a record of which one row stays keeps what belongs to it', async () => {
  await checked(database, { referrals: [referral, referral], contacts: [contact] });
  expect(await count('referrals')).toBe(1);
  expect(await count('contacts')).toBe(1);
});

test('a row that two checks leave out is counted once', async () => {
  await checked(
    database,
    {
      referrals: [referral],
      contacts: [{ ...contact, referral_id: 'R9', contacted_on: '2027-01-01' }],
    },
    { 'future_date/contacts/contacted_on': 'leave_out' },
  );
  const counts = await leftOutByChecks(database);
  expect(counts.map(({ check, rows }) => [check, rows])).toEqual([
    ['no_parent/contacts/referral_id', 1],
  ]);
  expect(await leftOutRows(database)).toHaveLength(1);
});

test('two checks on one cell give one row', async () => {
  await checked(database, {
    referrals: [{ ...referral, referred_on: '2027-02-01', closed_on: '2027-01-01' }],
  });
  expect(await rowsOf(database, 'SELECT referred_on, closed_on FROM referrals')).toEqual([
    { referred_on: null, closed_on: null },
  ]);
});

test('after rows are deleted, the right rows are still the ones set aside', async () => {
  const lost = { ...contact, referral_id: 'R9' };
  const many = Array.from({ length: 30 }, (_, n) => ({
    ...(n % 3 === 0 ? lost : contact),
    contact_id: `C${n}`,
    source_file: n < 10 ? 'gone.csv' : 'stays.csv',
  }));
  await checked(database, { referrals: [referral], contacts: many });
  await database.query(`DELETE FROM loaded_contacts WHERE source_file = 'gone.csv'`);
  await runChecks(database, testToday);
  await applyChecks(database, defaultCheckSettings);
  // Each of these commits, and the engine may tidy up after the deletion at any of them.
  await buildViews(database, defaultPairingSettings, testToday);
  await database.query('CREATE OR REPLACE TABLE large AS SELECT * FROM range(1000000)');
  await database.query('DROP TABLE large');
  expect(await rowsOf(database, 'SELECT DISTINCT referral_id FROM contacts')).toEqual([
    { referral_id: 'R1' },
  ]);
  expect(await count('contacts')).toBe(14);
});

test('checks may be run and applied any number of times with the same result', async () => {
  const first = await checked(database, faulty);
  const aside = await rowsOf(database, 'SELECT * FROM set_aside_rows ORDER BY ALL');
  await runChecks(database, testToday);
  const second = await checkResults(database, defaultCheckSettings);
  await applyChecks(database, defaultCheckSettings);
  expect(found(second)).toEqual(found(first));
  expect(await rowsOf(database, 'SELECT * FROM set_aside_rows ORDER BY ALL')).toEqual(aside);
});

test('the public model counts what the checks leave', async () => {
  await checked(database, faulty, { 'dates_out_of_order/referrals/closed_on': 'leave_out' });
  await buildViews(database, defaultPairingSettings, testToday);
  expect(await rowsOf(database, 'SELECT referral_id, contacts_attended FROM episodes')).toEqual([
    { referral_id: 'R2', contacts_attended: 1 },
  ]);
  await applyChecks(database, defaultCheckSettings);
  await buildViews(database, defaultPairingSettings, testToday);
  expect(await count('episodes')).toBe(2);
});

test('the list of rows left out says where each stands and why, and holds no free text and no formula', async () => {
  await checked(
    database,
    {
      referrals: [referral],
      contacts: [{ ...contact, referral_id: '=R9', contact_id: 'C1', minutes: 30 }],
      feedback: [
        { feedback_id: 'F1', referral_id: 'R9', comment: 'Ask Siân Pryce', consent_to_quote: true },
      ],
    },
    { 'no_parent/feedback/referral_id': 'leave_out' },
  );
  const csv = await leftOutCsv(database);
  const [header = '', ...lines] = csv.replace('\uFEFF', '').trim().split('\r\n');
  expect(csv.startsWith('\uFEFFTable,File,Row,Why it is left out,contact_id,referral_id,')).toBe(
    true,
  );
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain(
    `Link worker contacts,contacts.csv,2,Referral ID is not in any file of “Referrals”,C1,'=R9,,,2025-01-20,attended,,,30,`,
  );
  expect(lines[1]).toMatch(/^Feedback,feedback\.csv,2,/);
  expect(lines[1]).toContain('yes');
  expect(header).not.toContain('comment');
  expect(csv).not.toContain('Pryce');
  expect(new Set(lines.map((line) => line.split(',').length)).size).toBe(1);
});

test('with nothing left out, the list has its headers only', async () => {
  await checked(database, { referrals: [referral] });
  expect(await leftOutCsv(database)).toBe('\uFEFFTable,File,Row,Why it is left out\r\n');
  expect(await leftOutByChecks(database)).toEqual([]);
});
