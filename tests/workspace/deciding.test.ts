import { afterEach, expect, test } from 'vitest';
import type { SourceFile } from '#app/import/import-report.ts';
import { openNodeWorkspace } from '#app/workspace/node-workspace.ts';
import type { Workspace } from '#app/workspace/workspace.ts';

let workspace: Workspace;
afterEach(() => workspace.forget());

function open(): Workspace {
  workspace = openNodeWorkspace({ engine: 'wasm', today: '2026-04-01', openQuestions: 'ask' });
  return workspace;
}

function file(name: string, text: string): SourceFile {
  const blob = new Blob([text]);
  return { name, size: blob.size, stream: () => blob.stream() };
}

const inHand = (name: string) => {
  const found = workspace.getState().files.find((each) => each.name === name);
  if (found === undefined) throw new Error(`${name} is not in hand`);
  return found;
};

async function rows(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return workspace.ask(async (database) => (await database.query(sql)).rows);
}

const nhsNumbers = ['9434765919', '9990000018', '9990000026', '9990000034', '9990000042'];
const referrals = [
  'referral_id,nhs_no,referred_on,date_of_birth',
  ...nhsNumbers.map((number, i) => `R${i},${number},1${i}/06/2025,1${i}/03/2010`),
].join('\n');

test('nothing of a file with an identifier is loaded until somebody has decided', async () => {
  open();
  await workspace.importFiles([file('referrals.csv', referrals)]);
  expect(inHand('referrals.csv').status).toBe('to_decide');
  expect(inHand('referrals.csv').questions.map(({ kind }) => kind)).toEqual([
    'identifier',
    'identifier',
  ]);
  await workspace.continueImport();
  expect(await rows('SELECT count(*) AS n FROM referrals')).toEqual([{ n: 0 }]);
});

test('a pseudonym stands for an NHS number, an age for a date of birth, and neither is kept', async () => {
  open();
  await workspace.importFiles([file('referrals.csv', referrals)]);
  for (const question of inHand('referrals.csv').questions) {
    if (question.kind !== 'identifier') continue;
    const [safest] = question.options;
    if (safest) workspace.answer('referrals.csv', question, { kind: 'identifier', use: safest });
  }
  expect(inHand('referrals.csv').status).toBe('ready');
  await workspace.continueImport();
  expect(inHand('referrals.csv').status).toBe('loaded');
  const found = await rows('SELECT person_id, age_at_referral FROM referrals ORDER BY referral_id');
  expect(found.map(({ age_at_referral: age }) => age)).toEqual([15, 15, 15, 15, 15]);
  for (const { person_id: id } of found) {
    expect(String(id)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
    expect(nhsNumbers).not.toContain(id);
  }
});

const header = 'referral_id,person_id,referred_on\n';

test('one press takes back a file that was added, replaced or taken out', async () => {
  open();
  const people = () => rows('SELECT person_id FROM referrals ORDER BY person_id');
  await workspace.importFiles([file('a.csv', `${header}R1,P1,2025-01-01\n`)]);
  await workspace.importFiles([file('b.csv', `${header}R2,P2,2025-01-02\n`)]);
  await workspace.undo();
  expect(await people()).toEqual([{ person_id: 'P1' }]);
  await workspace.importFiles([file('a.csv', `${header}R9,P9,2025-01-01\n`)]);
  expect(workspace.getState().undo).toEqual({ what: 'replaced', files: ['a.csv'] });
  expect(await people()).toEqual([{ person_id: 'P9' }]);
  await workspace.undo();
  expect(await people()).toEqual([{ person_id: 'P1' }]);
  await workspace.removeFile('a.csv');
  expect(await people()).toEqual([]);
  await workspace.undo();
  expect(await people()).toEqual([{ person_id: 'P1' }]);
});

test('a change of match is loaded only when asked for, and can be taken back', async () => {
  open();
  await workspace.importFiles([file('a.csv', `${header}R1,P1,2025-01-01\n`)]);
  workspace.setUse('a.csv', 2, { kind: 'left_out', why: 'not_needed' });
  expect(inHand('a.csv').status).not.toBe('loaded');
  await workspace.undo();
  expect(inHand('a.csv').status).toBe('loaded');
});

test('a file left out counts for nothing, and can be taken in again', async () => {
  open();
  await workspace.importFiles([
    file('a.csv', `${header}R1,P1,2025-01-01\n`),
    file('b.csv', `${header}R2,P2,2025-01-02\n`),
  ]);
  await workspace.setLeftOut('b.csv', true);
  expect(await rows('SELECT count(*) AS n FROM referrals')).toEqual([{ n: 1 }]);
  await workspace.setLeftOut('b.csv', false);
  await workspace.continueImport();
  expect(await rows('SELECT count(*) AS n FROM referrals')).toEqual([{ n: 2 }]);
});

test('a saved matching answers the same questions next quarter, and holds no data', async () => {
  open();
  await workspace.importFiles([file('referrals Q1.csv', referrals)]);
  for (const question of inHand('referrals Q1.csv').questions) {
    if (question.kind !== 'identifier') continue;
    const [safest] = question.options;
    if (safest) workspace.answer('referrals Q1.csv', question, { kind: 'identifier', use: safest });
  }
  const recipe = workspace.saveRecipe('Quarterly');
  for (const number of nhsNumbers) expect(JSON.stringify(recipe)).not.toContain(number);
  await workspace.importFiles([file('referrals Q2.csv', referrals.replaceAll('/2025', '/2026'))]);
  expect(inHand('referrals Q2.csv')).toMatchObject({
    status: 'loaded',
    recipe: { name: 'Quarterly' },
  });
});

test('what is done about the rows a check found can be changed without reading anything again', async () => {
  open();
  const twice = `${header}R1,P1,2025-01-01\nR2,P1,2025-01-03\n`;
  await workspace.importFiles([file('a.csv', twice)]);
  const check = workspace.getState().checks.find(({ rule }) => rule === 'referred_twice');
  expect(check).toMatchObject({ rows: 1, action: 'keep_first' });
  expect(await rows('SELECT count(*) AS n FROM referrals')).toEqual([{ n: 1 }]);
  if (check) await workspace.setCheckAction(check, 'keep');
  expect(await rows('SELECT count(*) AS n FROM referrals')).toEqual([{ n: 2 }]);
});
