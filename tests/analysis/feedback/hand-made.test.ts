import { afterAll, beforeAll, expect, test } from 'vitest';
import { askFeedback } from '#app/analysis/feedback/ask-feedback.ts';
import { askVoices } from '#app/analysis/feedback/ask-voices.ts';
import { askOutcomesChoices } from '#app/analysis/outcomes/choices.ts';
import type { Database } from '#app/database/database.ts';
import { noFeedbackQuestion, type FeedbackResult } from '#app/results/feedback.ts';
import { fill, openAnalysisDatabase, type TestRecords } from '../analysis-database.ts';

let database: Database;

beforeAll(async () => {
  database = await openAnalysisDatabase();
});

afterAll(() => database.close());

type Row = NonNullable<TestRecords['feedback']>[number];

const said = (id: string, more: Row): Row => ({
  feedback_id: id,
  respondent: 'young_person',
  given_on: '2025-05-01',
  question: 'Overall',
  ...more,
});

async function answer(records: TestRecords, from: string | null = null): Promise<FeedbackResult> {
  await fill(database, records);
  return askFeedback(
    database,
    { ...noFeedbackQuestion, from },
    await askOutcomesChoices(database),
    { leftOutAtImport: [] },
  );
}

async function answered(records: TestRecords, from: string | null = null) {
  const result = await answer(records, from);
  if (result.state !== 'answered') throw new Error(result.reason);
  return result;
}

test('without a feedback file the page says which file is missing', async () => {
  expect(await answer({})).toMatchObject({ state: 'no_feedback', needs: ['feedback'] });
});

test('the old and the new wording of the Friends and Family Test are never put together', async () => {
  const { fft } = await answered({
    feedback: [
      said('1', { scale: 'fft', answer: 'very_good' }),
      said('2', { scale: 'fft_until_2020', answer: 'likely' }),
      said('3', { scale: 'fft_until_2020', answer: 'extremely_unlikely' }),
      said('4', { scale: 'fft', answer: 'likely' }),
    ],
  });
  const n = fft.map(({ wording, tables }) => [
    wording,
    tables.groups.rows.find(({ key }) => key === 'all')?.cells.n,
  ]);
  expect(n).toEqual([
    ['since_2020', { state: 'shown', value: 1 }],
    ['until_2020', { state: 'shown', value: 2 }],
  ]);
});

test('a question left blank is no answer, and is said to be left out', async () => {
  const { fft, responses } = await answered({
    feedback: [
      said('1', { scale: 'fft', answer: 'good' }),
      said('2', { scale: 'fft', answer_missing: 'blank' }),
      said('3', { scale: 'fft', answer_missing: 'not_mapped', answer_as_given: '4' }),
    ],
  });
  expect(fft[0]?.tables.groups.rows.at(-1)?.cells.n).toEqual({ state: 'shown', value: 1 });
  expect(responses.method.exclusions.map(({ reason, n }) => [reason, n])).toEqual([
    ['blank', 1],
    ['not_matched', 1],
  ]);
});

test('feedback of a family that refused evaluation is left out and counted', async () => {
  const { replies, responses } = await answered({
    people: [{ person_id: 'P1', consent_to_evaluation: 'declined' }],
    feedback: [
      said('1', { person_id: 'P1', scale: 'fft', answer: 'good' }),
      said('2', { scale: 'fft', answer: 'good' }),
    ],
  });
  expect(replies).toBe(1);
  expect(responses.method.exclusions).toMatchObject([{ reason: 'no_consent', n: 1 }]);
});

test('undated answers count until a period is asked for, and then are said to be left out', async () => {
  const records = { feedback: [said('1', { given_on: null, scale: 'fft', answer: 'good' })] };
  expect((await answered(records)).replies).toBe(1);
  const narrowed = await answered(records, '2025-01-01');
  expect(narrowed.replies).toBe(0);
  expect(narrowed.responses.method.exclusions).toMatchObject([{ reason: 'undated', n: 1 }]);
});

test('more replies than people give no share', async () => {
  const { responses } = await answered({
    referrals: [
      { referral_id: 'R1', person_id: 'P1', referred_on: '2025-01-01', decision: 'accepted' },
    ],
    feedback: [
      said('1', { person_id: 'P1', scale: 'fft', answer: 'good' }),
      said('2', { person_id: 'P1', scale: 'fft', answer: 'good' }),
    ],
  });
  expect(responses.tables.groups.rows[0]?.cells.share?.state).toBe('not_applicable');
});

test('groups that never replied are named', async () => {
  const { responses } = await answered({
    feedback: [said('1', { scale: 'fft', answer: 'good' })],
  });
  expect(responses.silent).toEqual([
    'Parents and carers',
    'Referrers',
    'Link workers',
    'Service and activity providers',
    'Commissioners',
  ]);
});

test('without a consent column no comment leaves the database', async () => {
  await fill(database, {
    feedback: [said('1', { scale: 'comment', comment: 'It was good.' })],
  });
  const voices = await askVoices(database, noFeedbackQuestion);
  expect(voices).toMatchObject({
    comments: [],
    written: 1,
    withoutConsent: 1,
    asksConsent: false,
    actions: null,
  });
});

test('CHI-ESQ answers stand in the order of their scale', async () => {
  const { questions } = await answered({
    feedback: [
      said('1', { scale: 'chi_esq', answer: 'certainly_true', question: 'I was listened to' }),
      said('2', { scale: 'chi_esq', answer: 'not_true', question: 'I was listened to' }),
      said('3', { scale: 'chi_esq', answer: 'dont_know', question: 'I was listened to' }),
    ],
  });
  expect(questions[0]?.answers.map(({ code }) => code)).toEqual([
    'certainly_true',
    'partly_true',
    'not_true',
    'dont_know',
  ]);
  expect(questions[0]?.tables.questions.rows[0]?.cells).toMatchObject({
    n: { value: 3 },
    positive: { value: 1 },
    negative: { value: 1 },
    'answer:partly_true': { value: 0 },
  });
});
