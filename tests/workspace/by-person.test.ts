import { afterEach, expect, test } from 'vitest';
import type { SourceFile } from '#app/import/import-report.ts';
import { openNodeWorkspace } from '#app/workspace/node-workspace.ts';
import type { Workspace } from '#app/workspace/workspace.ts';

let workspace: Workspace;
afterEach(() => workspace.forget());

function file(name: string, lines: readonly string[]): SourceFile {
  const blob = new Blob([lines.join('\n')]);
  return { name, size: blob.size, stream: () => blob.stream() };
}

const ids = ['YP-101', 'YP-102', 'YP-103', 'YP-104'];
const people = file('people.csv', [
  'Client ref,Sex,Date of birth',
  ...ids.map((id, n) => `${id},Female,1${n + 3}/0${n + 5}/2010`),
]);
const referrals = file('referrals.csv', [
  'Client ref,Referral ID,Date referred,Referred by',
  ...ids.map((id, n) => `${id},R${n},20/06/2025,School`),
]);
const contacts = file('contact log.csv', [
  'Client ref,Contact date,Attendance,Minutes',
  ...ids.map((id) => `${id},27/06/2025,Attended,30`),
  'YP-999,27/06/2025,Attended,30',
]);
const onward = file('onward.csv', [
  'Client ref,Service name,Onward referral date,Date started',
  'YP-101,Art club,30/06/2025,14/07/2025',
]);

async function rows(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return workspace.ask(async (database) => (await database.query(sql)).rows);
}

test('a contact log and birth dates that stand apart from the referrals give waits and ages', async () => {
  workspace = openNodeWorkspace({ engine: 'wasm', today: '2026-04-01', openQuestions: 'ask' });
  await workspace.importFiles([people, referrals, contacts, onward]);
  const inHand = (name: string) => workspace.getState().files.find((each) => each.name === name);
  expect(
    ['referrals.csv', 'contact log.csv', 'onward.csv'].map((name) => inHand(name)?.status),
  ).toEqual(['loaded', 'loaded', 'loaded']);
  const [question] = inHand('people.csv')?.questions ?? [];
  if (question?.kind !== 'identifier') throw new Error('the date of birth was not asked about');
  const [first] = question.options;
  expect(first).toMatchObject({ field: 'birth_month', protection: { kind: 'cut', to: 'month' } });
  if (first) workspace.answer('people.csv', question, { kind: 'identifier', use: first });
  await workspace.continueImport();
  expect(inHand('people.csv')?.status).toBe('loaded');

  const sql = `SELECT referral_id, age_at_referral AS age, days_to_first_contact AS days, took_up FROM episodes ORDER BY 1`;
  expect(await rows(sql)).toEqual([
    { referral_id: 'R0', age: 15, days: 7, took_up: true },
    { referral_id: 'R1', age: 15, days: 7, took_up: false },
    { referral_id: 'R2', age: 14, days: 7, took_up: false },
    { referral_id: 'R3', age: 14, days: 7, took_up: false },
  ]);
  const months = await rows('SELECT birth_month::VARCHAR AS month FROM people ORDER BY person_id');
  expect(months[0]).toEqual({ month: '2010-05-01' });
  expect(workspace.getState().checks).toMatchObject([
    { key: 'no_parent/contacts/person_id', rows: 1, action: 'leave_out' },
  ]);
});
