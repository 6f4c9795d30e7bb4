import { afterAll, beforeAll, expect, test } from 'vitest';
import { askFeedback } from '#app/analysis/feedback/ask-feedback.ts';
import { askVoices } from '#app/analysis/feedback/ask-voices.ts';
import { heldOutcomesChoices } from '#app/analysis/outcomes/held-choices.ts';
import { noFeedbackQuestion, type FeedbackQuestion } from '#app/results/feedback.ts';
import type { FeedbackResult } from '#app/results/feedback.ts';
import type { Cell } from '#app/results/cell.ts';
import type { Table } from '#app/results/table.ts';
import type { Workspace } from '#app/workspace/workspace.ts';
import { exampleRows, type Row } from '../../fixtures/read-example.ts';
import { openExample } from '../equity/example-scheme.ts';

type Answered = Extract<FeedbackResult, { state: 'answered' }>;

let workspace: Workspace;

beforeAll(async () => {
  workspace = await openExample();
});

afterAll(() => workspace.forget());

async function answer(question: Partial<FeedbackQuestion> = {}): Promise<Answered> {
  const result = await workspace.ask(async (database, context) =>
    askFeedback(
      database,
      { ...noFeedbackQuestion, ...question },
      await heldOutcomesChoices(database, context.measures),
      context,
    ),
  );
  if (result.state !== 'answered') throw new Error(result.reason);
  return result;
}

const refused = new Set(
  exampleRows('people')
    .filter(
      ({ consent_to_evaluation: consent }) => consent === 'Declined' || consent === 'Withdrawn',
    )
    .map(({ person_id: id }) => id),
);
const given = exampleRows('feedback').filter(({ person_id: id }) => id === '' || !refused.has(id));

const number = (table: Table, row: string, column: string): number | null => {
  const cell: Cell | undefined = table.rows.find(({ key }) => key === row)?.cells[column];
  return cell?.state === 'shown' ? cell.value : null;
};
const replies = (rows: readonly Row[]): number =>
  new Set(rows.map(({ feedback_id: id }) => id)).size;

test('each group has as many replies as the file has feedback IDs of it', async () => {
  const { responses } = await answer();
  const words = {
    young_person: 'Young person',
    parent_carer: 'Parent or carer',
    referrer: 'Referrer',
    link_worker: 'Link worker',
    service_provider: 'Service or activity provider',
    commissioner: 'Commissioner',
  };
  for (const [key, word] of Object.entries(words)) {
    const own = given.filter(({ respondent }) => respondent === word);
    expect(number(responses.tables.groups, key, 'replies')).toBe(replies(own));
  }
  expect(number(responses.tables.groups, 'all', 'replies')).toBe(replies(given));
  expect(responses.silent).toEqual([]);
});

test('young people who could have replied are those whose referral was accepted, once each', async () => {
  const { responses } = await answer();
  const accepted = new Set(
    exampleRows('referrals')
      .filter(({ decision, person_id: id }) => decision === 'Accepted' && !refused.has(id))
      .map(({ person_id: id }) => id),
  );
  const could = number(responses.tables.groups, 'young_person', 'could') ?? 0;
  expect(could).toBe(accepted.size);
  expect(number(responses.tables.groups, 'link_worker', 'could')).toBe(10);
  expect(responses.tables.groups.rows[1]?.cells.could?.state).toBe('not_collected');
});

test('the Friends and Family Test counts don’t know among all answers', async () => {
  const { fft } = await answer();
  expect(fft.map(({ wording }) => wording)).toEqual(['since_2020']);
  const [figure] = fft;
  if (!figure) throw new Error('no figure');
  const { groups } = figure.tables;
  const asked = given.filter(({ scale, answer: said }) => scale === 'FFT' && said !== '');
  const count = (...answers: readonly string[]) =>
    asked.filter(({ answer: said }) => answers.includes(said ?? '')).length;
  expect(number(groups, 'all', 'n')).toBe(asked.length);
  expect(number(groups, 'all', 'positive')).toBe(count('Very good', 'Good'));
  expect(number(groups, 'all', 'negative')).toBe(count('Poor', 'Very poor'));
  expect(number(groups, 'all', 'dont_know')).toBe(count("Don't know"));
  expect(number(groups, 'all', 'positive_share')).toBeCloseTo(
    count('Very good', 'Good') / asked.length,
    12,
  );
});

test('the Friends and Family Test has Wilson’s interval', async () => {
  const [figure] = (await answer()).fft;
  const cell = figure?.tables.groups.rows.find(({ key }) => key === 'all')?.cells.positive_share;
  if (cell?.state !== 'shown' || !cell.interval) throw new Error('no interval');
  const n = number(figure?.tables.groups ?? neverTable, 'all', 'n') ?? 0;
  const z = 1.959963984540054;
  const p = cell.value;
  const centre = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  expect(cell.interval.lower).toBeCloseTo(centre - half, 10);
  expect(cell.interval.upper).toBeCloseTo(centre + half, 10);
});

test('every question of every group is counted answer by answer', async () => {
  const { questions } = await answer();
  expect(questions.map(({ respondent }) => respondent)).toEqual([
    'young_person',
    'parent_carer',
    'referrer',
    'link_worker',
    'service_provider',
    'commissioner',
  ]);
  const asked = given.filter(({ scale, answer: said }) => scale === 'Agreement' && said !== '');
  const rows = questions.flatMap(({ tables }) => tables.questions.rows);
  expect(rows.length).toBe(new Set(asked.map((row) => `${row.respondent}|${row.question}`)).size);
  const listened = rows.find(({ label }) => label === 'I felt listened to');
  const own = asked.filter(({ question }) => question === 'I felt listened to');
  const count = (said: string) => own.filter((row) => row.answer === said).length;
  expect(listened?.cells.n).toMatchObject({ value: own.length });
  expect(listened?.cells['answer:strongly_agree']).toMatchObject({
    value: count('Strongly agree'),
  });
  expect(listened?.cells['answer:disagree']).toMatchObject({ value: count('Disagree') });
  expect(listened?.cells.positive).toMatchObject({
    value: count('Strongly agree') + count('Agree'),
  });
});

test('a period and a group narrow the feedback and nothing else', async () => {
  const { responses, actions } = await answer({ from: '2025-07-01', respondent: 'referrer' });
  const own = given.filter(
    ({ respondent, given_on: on }) => respondent === 'Referrer' && (on ?? '') >= '2025-07-01',
  );
  expect(number(responses.tables.groups, 'all', 'replies')).toBe(replies(own));
  expect(number(actions?.tables.raised_by ?? neverTable, 'all', 'n')).toBe(11);
});

test('young people are heard only where their own reply carries their ID', async () => {
  const { voice } = await answer({ by: 'sex' });
  if (!voice) throw new Error('no figure');
  const accepted = new Set(
    exampleRows('referrals')
      .filter(({ decision }) => decision === 'Accepted')
      .map(({ person_id: id }) => id),
  );
  const heard = new Set(
    given
      .filter(({ respondent, person_id: id }) => respondent === 'Young person' && id !== '')
      .map(({ person_id: id }) => id),
  );
  const both = [...heard].filter((id) => accepted.has(id)).length;
  expect(number(voice.tables.groups, 'all', 'answered')).toBe(both);
  const young = given.filter(({ respondent }) => respondent === 'Young person');
  expect(number(voice.tables.replies, 'anonymous', 'n')).toBe(
    replies(young.filter(({ person_id: id }) => id === '')),
  );
});

test('actions are counted by who raised them and how they stand', async () => {
  const { actions } = await answer();
  const table = actions?.tables.raised_by ?? neverTable;
  expect(number(table, 'young_person', 'n')).toBe(4);
  expect(number(table, 'all', 'done')).toBe(6);
  expect(number(table, 'all', 'closed')).toBe(7);
  expect(number(table, 'all', 'not_taken_forward')).toBe(1);
});

test('only comments with a yes to being quoted leave the database', async () => {
  const voices = await workspace.ask((database) => askVoices(database, noFeedbackQuestion));
  const written = given.filter(({ comment }) => comment !== '');
  const agreed = written.filter(({ consent_to_quote: consent }) => consent === 'Yes');
  expect(voices.written).toBe(written.length);
  expect(voices.withoutConsent).toBe(written.length - agreed.length);
  expect(voices.comments.map(({ text }) => text).sort()).toEqual(
    agreed.map(({ comment }) => comment ?? '').sort(),
  );
});

const neverTable: Table = {
  id: 'none',
  rowHeading: '',
  unit: '',
  columns: [],
  rows: [],
  rowsAddUp: false,
  columnSums: [],
};
