import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { heldOutcomesChoices } from '#app/analysis/outcomes/held-choices.ts';
import { askQuality } from '#app/analysis/quality/ask-quality.ts';
import {
  noQualityQuestion,
  type QualityQuestion,
  type QualityResult,
} from '#app/results/quality.ts';
import type { Workspace } from '#app/workspace/workspace.ts';
import { example, exampleSpells } from '#tests/fixtures/example.ts';
import type { Row } from '#tests/fixtures/read-example.ts';
import { openExample } from '../equity/example-scheme.ts';
import { numberIn, numbersIn } from '../outcomes-scheme.ts';

type Answered = Extract<QualityResult, { state: 'answered' }>;

let workspace: Workspace;
let page: Answered;

async function ask(more: Partial<QualityQuestion> = {}): Promise<Answered> {
  const question = { ...noQualityQuestion, ...more };
  const result = await workspace.ask(async (database, context) =>
    askQuality(database, question, await heldOutcomesChoices(database), context),
  );
  if (result.state !== 'answered') throw new Error(result.reason);
  return result;
}

beforeAll(async () => {
  workspace = await openExample();
  page = await ask();
}, 120_000);

afterAll(() => workspace.forget());

function count(rows: readonly Row[], holds: (row: Row) => boolean): number {
  return rows.filter(holds).length;
}

function present<T>(figure: T | null): T {
  if (figure === null) throw new Error('the figure is missing');
  return figure;
}

const missingWords: Readonly<Record<string, string>> = {
  'Prefer not to say': 'prefer_not_to_say',
  'Not stated': 'not_stated',
  'Not known': 'not_known',
  'Not sure': 'asked_unsure',
  '': 'blank',
  'Not applicable': 'not_applicable',
};

describe('what is recorded of each young person', () => {
  test.each([
    'sex',
    'gender_identity',
    'ethnicity',
    'religion_or_belief',
    'sexual_orientation',
    'disability',
    'care_experience',
    'young_carer',
  ])('%s: answers, and every kind of missing apart', (field) => {
    const { fields } = page.figures.keyFields.tables;
    const row = `people.${field}`;
    for (const [words, kind] of Object.entries(missingWords)) {
      expect(numberIn(fields, row, `missing:${kind}`)).toBe(
        count(example.people, (person) => person[field] === words),
      );
    }
    const asked = example.people.filter((person) => person[field] !== 'Not applicable');
    const filled = count(asked, (person) => !((person[field] ?? '') in missingWords));
    expect(numbersIn(fields, row, ['n', 'applies', 'filled'])).toEqual([
      example.people.length,
      asked.length,
      filled,
    ]);
    expect(numberIn(fields, row, 'filled_share')).toBeCloseTo(filled / asked.length, 9);
  });
});

test('words that were planted and match nothing are counted as not matched yet', () => {
  const { fields } = page.figures.keyFields.tables;
  expect(numberIn(fields, 'referrals.source', 'missing:not_mapped')).toBe(3);
});

test('where no answer is due, an empty cell is no gap', () => {
  const { fields } = page.figures.keyFields.tables;
  const refused = example.referrals.filter(({ decision }) => decision === 'Not accepted');
  const blank = count(refused, ({ not_accepted_reason }) => not_accepted_reason === '');
  expect(
    numbersIn(fields, 'referrals.not_accepted_reason', ['applies', 'filled', 'missing:blank']),
  ).toEqual([refused.length, refused.length - blank, blank]);
  const closed = count(example.referrals, ({ closed_on }) => closed_on !== '');
  expect(numbersIn(fields, 'referrals.closure_reason', ['applies', 'filled'])).toEqual([
    closed,
    closed,
  ]);
});

test('a field of another file can be looked at, and an event that has not happened is no field', async () => {
  const { fields } = (await ask({ table: 'contacts' })).figures.fields.tables;
  const attended = example.contacts.filter(({ attendance }) => attendance === 'Attended');
  expect(numbersIn(fields, 'contacts.minutes', ['applies', 'filled'])).toEqual([
    attended.length,
    count(attended, ({ minutes }) => minutes !== ''),
  ]);
  const own = page.figures.fields.tables.fields.rows.map(({ key }) => key);
  expect(own).not.toContain('referrals.plan_agreed_on');
  expect(own).toContain('referrals.decided_on');
});

test('quarters hold the referrals made in them', () => {
  const { quarters, tables } = present(page.figures.overTime);
  expect(quarters.map(({ key }) => key)).toEqual([
    '2024-Q2',
    '2024-Q3',
    '2024-Q4',
    '2025-Q1',
    '2025-Q2',
    '2025-Q3',
    '2025-Q4',
    '2026-Q1',
  ]);
  const autumn = example.referrals.filter(
    ({ referred_on = '', decision }) =>
      referred_on >= '2025-10-01' && referred_on <= '2025-12-31' && decision === 'Accepted',
  );
  const agreed = count(autumn, (row) =>
    ['Given', 'Declined'].includes(row.information_sharing_consent ?? ''),
  );
  expect(
    numbersIn(tables.fields, 'referrals.information_sharing_consent', ['2025-Q4', '2025-Q4_of']),
  ).toEqual([agreed, autumn.length]);
});

test('every step carries its day, as the files were made', () => {
  const { steps } = present(page.figures.steps).tables;
  expect(numbersIn(steps, 'accepted', ['reached', 'dated', 'before_referral'])).toEqual([
    count(example.referrals, ({ decision }) => decision === 'Accepted'),
    count(example.referrals, ({ decision }) => decision === 'Accepted'),
    0,
  ]);
  expect(numberIn(steps, 'activity_taken_up', 'reached')).toBe(
    exampleSpells.filter(({ tookUp }) => tookUp).length,
  );
  expect(numbersIn(steps, 'all', ['reached', 'dated'])).toEqual([
    example.referrals.length,
    example.referrals.length,
  ]);
});

test('what the checks found adds up to what was left out, mended and kept', () => {
  const { checks } = page.figures.checks.tables;
  for (const { key } of checks.rows) {
    const [found = NaN, out = NaN, mended = NaN, kept = NaN] = numbersIn(checks, key, [
      'found',
      'left_out',
      'mended',
      'kept',
    ]);
    expect(out + mended + kept).toBe(found);
  }
  expect(numberIn(checks, 'score_out_of_range/responses/value', 'found')).toBe(1);
});

test('of those who completed support, as many have both scores of SWEMWBS as Outcomes says', () => {
  const { measures } = present(page.figures.scores).tables;
  const [eligible = NaN, ...parts] = numbersIn(measures, 'swemwbs', [
    'eligible',
    'both',
    'first_only',
    'second_only',
    'neither',
  ]);
  expect(parts.reduce((sum, n) => sum + n, 0)).toBe(eligible);
  const any = numberIn(measures, 'any', 'both');
  expect(any).toBeGreaterThanOrEqual(numberIn(measures, 'swemwbs', 'both'));
  const completed = new Set(
    example.referrals
      .filter(({ closure_reason, person_id }) => {
        const person = example.people.find((row) => row.person_id === person_id);
        return closure_reason === 'Completed' && person?.consent_to_evaluation !== 'Declined';
      })
      .map(({ person_id }) => person_id),
  );
  expect(numberIn(measures, 'any', 'eligible')).toBeLessThanOrEqual(completed.size);
});

test('a file that ends before the others is told by how many days', () => {
  const { files } = page.figures.upkeep.tables;
  expect(numberIn(files, 'referrals', 'behind')).toBe(91);
  expect(numberIn(files, 'contacts', 'behind')).toBe(0);
});

test('filters narrow the records to those of the referrals they let through', async () => {
  const early = await ask({ to: '2024-06-30' });
  const { fields } = early.figures.keyFields.tables;
  const own = example.referrals.filter(({ referred_on = '' }) => referred_on <= '2024-06-30');
  const ids = new Set(own.map(({ referral_id }) => referral_id));
  expect(numberIn(fields, 'referrals.decision', 'n')).toBe(own.length);
  expect(numberIn(fields, 'contacts.means', 'n')).toBe(
    count(example.contacts, ({ referral_id }) => ids.has(referral_id)),
  );
  expect(numberIn(fields, 'people.sex', 'n')).toBe(
    new Set(own.map(({ person_id }) => person_id)).size,
  );
});

test('what no file can tell is said', () => {
  expect(page.cannotTell.join(' ')).toMatch(/no day of entry/);
});
