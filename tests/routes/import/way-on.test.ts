import { describe, expect, test } from 'vitest';
import { announcementOf } from '#app/routes/import/announcements.ts';
import { continueState } from '#app/routes/import/continue-state.ts';
import { firstToShow } from '#app/routes/import/first-to-show.ts';
import { importSteps } from '#app/routes/import/import-steps.ts';
import { pageLede, pageTitle } from '#app/routes/import/page-words.ts';
import { field, file, nhsNumbers, report, state } from './in-hand.ts';

const undecided = file({
  name: 'referrals.csv',
  status: 'to_decide',
  columns: [
    { header: 'nhs_no', use: { kind: 'undecided', identifier: 'nhs_number' }, finding: nhsNumbers },
    { header: 'dob', use: { kind: 'undecided', identifier: 'date_of_birth' } },
  ],
  questions: [
    { kind: 'identifier', column: 0, options: [] },
    { kind: 'identifier', column: 1, options: [] },
    { kind: 'date_order', columns: [2] },
  ],
});
const ready = file({
  name: 'contacts.csv',
  status: 'ready',
  columns: [{ header: 'ref', use: field('contacts', 'referral_id') }],
});
const loaded = file({
  name: 'scores.csv',
  status: 'loaded',
  report: report('scores.csv', { rowsLoaded: 1247, rowsLeftOut: 37 }),
});

const stepNow = (files: Parameters<typeof state>[0], change = {}) =>
  importSteps(state(files, change)).find((step) => step.state === 'current')?.label;

describe('the way on', () => {
  test('is closed, with its reason, while every file waits for a decision', () => {
    expect(continueState(state([undecided]))).toEqual({
      kind: 'decide',
      reason: 'Decide on 2 columns and answer 1 question to continue',
    });
  });

  test('is open for files that are ready, and says what the others still wait for', () => {
    expect(continueState(state([undecided, ready, loaded]))).toEqual({
      kind: 'load',
      files: 1,
      note: 'Still 2 columns to decide on, 1 question to answer',
    });
  });

  test('is closed while files are being read', () => {
    const importing = { state: 'running', progress: null } as const;
    expect(continueState(state([ready], { importing }))).toEqual({
      kind: 'busy',
      reason: 'Files are still being read',
    });
  });

  test('leads to results once nothing waits', () => {
    expect(continueState(state([loaded]))).toEqual({ kind: 'done' });
  });

  test('leads nowhere when every file is left out', () => {
    const out = file({ name: 'rota.csv', status: 'left_out', tables: [] });
    expect(continueState(state([out]))).toMatchObject({ kind: 'nothing' });
  });
});

describe('the steps', () => {
  test.each([
    ['Files', [], {}],
    ['Files', [undecided], { importing: { state: 'looking', progress: null } }],
    ['Match columns', [undecided, loaded], {}],
    ['Match columns', [ready], {}],
    ['Finish', [loaded], {}],
  ] as const)('stand at %s', (label, files, change) => {
    expect(stepNow(files, change)).toBe(label);
  });

  test('stand at the problems when all files are in and one has some', () => {
    const withProblem = file({
      name: 'scores.csv',
      status: 'loaded',
      report: report('scores.csv', {
        problems: [
          {
            file: 'scores.csv',
            rule: 'not_a_date',
            action: 'value_left_out',
            column: 'ref_date',
            value: '31/02/2025',
            expected: 'a date such as 31/12/2025',
            rows: [3],
            count: 1,
            isRest: false,
          },
        ],
      }),
    });
    expect(stepNow([withProblem])).toBe('Check problems');
  });
});

test('the steps lead to the problems and the summary once everything is loaded, and not before', () => {
  const links = (files: Parameters<typeof state>[0]) =>
    importSteps(state(files)).map(({ href }) => href ?? null);
  expect(links([loaded])).toEqual([null, null, '#problems', '#finish']);
  expect(links([loaded, undecided])).toEqual([null, null, null, null]);
});

describe('the page in words', () => {
  test('says how many files, how many are known, and what comes first', () => {
    const rota = file({ name: 'rota.csv', status: 'not_recognised', tables: [] });
    expect(pageLede(state([undecided, ready, rota]))).toBe(
      'Three files added. Two look like tables we know. Two columns need your decision first. One question needs your answer first.',
    );
  });

  test('says how many rows are in and how many were left out', () => {
    expect(pageLede(state([loaded]))).toBe(
      'One file added. It looks like a table we know. 1,247 rows are in, 37 left out.',
    );
  });

  test('has another title until there is something to check', () => {
    const importing = { state: 'looking', progress: null } as const;
    const waiting = file({ name: 'a.csv', status: 'waiting' });
    expect(pageTitle(state([waiting], { importing }))).toBe('Looking at your files');
    expect(pageTitle(state([undecided], { importing }))).toBe('Check what we found');
  });
});

test('the file that waits for a person opens before those that do not', () => {
  expect(firstToShow([loaded, ready, undecided])?.name).toBe('referrals.csv');
  expect(firstToShow([loaded])?.name).toBe('scores.csv');
});

describe('people who listen are told', () => {
  const looking = state([undecided], { importing: { state: 'looking', progress: null } });

  test('what waits for them once the files were looked at', () => {
    expect(announcementOf(looking, state([undecided]))).toBe(
      'Finished. 2 columns to decide on, 1 question to answer.',
    );
  });

  test('when the last question is answered', () => {
    expect(announcementOf(state([undecided]), state([ready]))).toBe(
      'Nothing left to decide. 1 file is ready to load.',
    );
  });

  test('nothing while progress only moves', () => {
    expect(announcementOf(looking, { ...looking })).toBeNull();
  });
});
