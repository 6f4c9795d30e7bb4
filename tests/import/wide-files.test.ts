import { expect, test } from 'vitest';
import type { ColumnUse, SittingKey } from '#app/import/plan/column-use.ts';
import { noAnswers } from '#app/import/plan/file-plan.ts';
import { columnsOf, field, planOf, readByPlan } from './read-by-plan.ts';

const first: SittingKey = { measure: 'swemwbs', informant: 'self', occasion: 'first' };
const last: SittingKey = { ...first, occasion: 'last' };
const score = (sitting: SittingKey): ColumnUse => ({
  kind: 'score',
  sitting,
  scale: 'raw',
  level: 'raw_score',
});
const item = (sitting: SittingKey, number: number): ColumnUse => ({
  kind: 'item',
  sitting,
  item: `swemwbs_${number}`,
  keying: 'raw',
});
const day = (sitting: SittingKey): ColumnUse => ({ kind: 'sitting_date', sitting });

/** A person, a referral and two scores in each row. */
const wide = planOf(
  {
    'Person ref': field('people', 'person_id'),
    Sex: field('people', 'sex'),
    'Ref id': field('referrals', 'referral_id'),
    'Ref date': field('referrals', 'referred_on'),
    'SWEMWBS pre': score(first),
    'Date pre': day(first),
    'SWEMWBS post': score(last),
    'Date post': day(last),
  },
  ['people', 'referrals', 'assessments', 'responses'],
);

const twoRows = [
  ['P1', 'Female', 'R1', '03/04/2025', '21', '16/04/2025', '25', '29/08/2025'],
  ['P2', 'Male', 'R2', '04/04/2025', '19', '17/04/2025', '', ''],
];

test('one row of a wide file gives a person, a referral, two sittings and two scores', async () => {
  const run = await readByPlan(wide, twoRows);
  expect(run.report).toMatchObject({
    table: 'people',
    tables: ['people', 'referrals', 'assessments', 'responses'],
    records: { people: 2, referrals: 2, assessments: 3, responses: 3 },
    rowsRead: 2,
    rowsLoaded: 2,
    rowsLeftOut: 0,
  });
  expect(columnsOf(run, 'people', 'person_id', 'sex', 'source_row')).toEqual([
    ['P1', 'female', 2],
    ['P2', 'male', 3],
  ]);
  expect(
    columnsOf(run, 'assessments', 'person_id', 'referral_id', 'measure', 'informant', 'occasion'),
  ).toEqual([
    ['P1', 'R1', 'swemwbs', 'self', 'first'],
    ['P1', 'R1', 'swemwbs', 'self', 'last'],
    ['P2', 'R2', 'swemwbs', 'self', 'first'],
  ]);
  expect(columnsOf(run, 'assessments', 'completed_on')).toEqual([
    [Date.UTC(2025, 3, 16)],
    [Date.UTC(2025, 7, 29)],
    [Date.UTC(2025, 3, 17)],
  ]);
  expect(columnsOf(run, 'responses', 'item', 'value', 'level', 'keying')).toEqual([
    ['raw', 21, 'raw_score', null],
    ['raw', 25, 'raw_score', null],
    ['raw', 19, 'raw_score', null],
  ]);
});

test('a score is tied to its sitting by an id of twelve letters, the same in every import', async () => {
  const run = await readByPlan(wide, twoRows);
  const ids = columnsOf(run, 'assessments', 'assessment_id').flat();
  expect(new Set(ids).size).toBe(3);
  expect(ids.every((id) => /^A[\w-]{11}$/.test(String(id)))).toBe(true);
  expect(columnsOf(run, 'responses', 'assessment_id').flat()).toEqual(ids);
  const again = await readByPlan(wide, [...twoRows].reverse());
  expect(new Set(columnsOf(again, 'assessments', 'assessment_id').flat())).toEqual(new Set(ids));
  expect(run.report.problems).toMatchObject([
    { rule: 'derived_id', action: 'noted', expected: 'Assessment ID' },
  ]);
});

test('two undated sittings of one person in two rows stay two', async () => {
  const undated = planOf(
    { id: field('assessments', 'person_id'), pre: score(first), post: score(last) },
    ['assessments', 'responses'],
  );
  const run = await readByPlan(undated, [
    ['P1', '21', '25'],
    ['P1', '20', '24'],
  ]);
  expect(new Set(columnsOf(run, 'assessments', 'assessment_id').flat()).size).toBe(4);
});

test('the answers to the questions of a sitting share its id, and a blank one is no answer', async () => {
  const items = planOf(
    {
      id: field('assessments', 'person_id'),
      date: field('assessments', 'completed_on'),
      q1: item(first, 1),
      q2: item(first, 2),
      q3: item(first, 3),
    },
    ['assessments', 'responses'],
  );
  const run = await readByPlan(items, [
    ['P1', '16/04/2025', '3', '', '5'],
    ['P2', '17/04/2025', '', '', ''],
    ['P3', '18/04/2025', '4', 'often and more', '2'],
  ]);
  const [one, three] = columnsOf(run, 'assessments', 'assessment_id').flat();
  expect(columnsOf(run, 'responses', 'assessment_id', 'item', 'value', 'keying', 'level')).toEqual([
    [one, 'swemwbs_1', 3, 'raw', 'item'],
    [one, 'swemwbs_3', 5, 'raw', 'item'],
    [three, 'swemwbs_1', 4, 'raw', 'item'],
    [three, 'swemwbs_3', 2, 'raw', 'item'],
  ]);
  expect(run.report.problems).toContainEqual(
    expect.objectContaining({
      rule: 'answers_in_words',
      column: 'q2',
      value: 'often and more',
      rows: [4],
    }),
  );
  expect(run.report).toMatchObject({ rowsRead: 3, rowsLoaded: 2, rowsLeftOut: 1 });
  expect(run.report.problems).toContainEqual(
    expect.objectContaining({ rule: 'nothing_to_load', action: 'row_left_out', rows: [3] }),
  );
});

test('a date of its own says that a sitting took place, a shared one does not', async () => {
  const own = planOf({ id: field('assessments', 'person_id'), pre: score(first), on: day(first) }, [
    'assessments',
    'responses',
  ]);
  const run = await readByPlan(own, [['P1', '', '16/04/2025']]);
  expect(run.report.records).toEqual({ assessments: 1, responses: 0 });
});

test('two measures of one occasion share a date column', async () => {
  const sdq: SittingKey = { measure: 'sdq_self', informant: 'self', occasion: 'first' };
  const plan = planOf(
    {
      id: field('assessments', 'person_id'),
      pre: score(first),
      on: day(first),
      total: { kind: 'score', sitting: sdq, scale: 'total', level: 'raw_score' },
    },
    ['assessments', 'responses'],
  );
  const run = await readByPlan(plan, [['P1', '21', '16/04/2025', '14']]);
  expect(columnsOf(run, 'assessments', 'measure', 'completed_on')).toEqual([
    ['swemwbs', Date.UTC(2025, 3, 16)],
    ['sdq_self', Date.UTC(2025, 3, 16)],
  ]);
});

test('what was said of a measure decides levels and keyings that were left open', async () => {
  const open = planOf(
    {
      id: field('assessments', 'person_id'),
      q1: { ...item(first, 1), keying: 'ask' } as ColumnUse,
      total: { ...score(first), level: 'ask' } as ColumnUse,
    },
    ['assessments', 'responses'],
  );
  const unanswered = await readByPlan(open, [['P1', '3', '21']]);
  expect(columnsOf(unanswered, 'responses', 'keying', 'level')).toEqual([
    ['raw', 'item'],
    [null, 'raw_score'],
  ]);
  const answers = {
    ...noAnswers,
    scoreLevels: { swemwbs: 'converted_score' as const },
    keyings: { swemwbs: 'reversed' as const },
  };
  const answered = await readByPlan({ ...open, answers }, [['P1', '3', '21']]);
  expect(columnsOf(answered, 'responses', 'keying', 'level')).toEqual([
    ['reversed', 'item'],
    [null, 'converted_score'],
  ]);
});

test('a row without a person gives no record of a person, and the whole row is left out with a reason', async () => {
  const run = await readByPlan(wide, [['', 'Female', 'R1', '03/04/2025', '21', '', '', '']]);
  expect(run.report).toMatchObject({ rowsRead: 1, rowsLoaded: 0, rowsLeftOut: 1 });
  expect(run.report.problems).toContainEqual(
    expect.objectContaining({
      rule: 'required',
      action: 'row_left_out',
      column: 'Person ref',
      rows: [2],
      count: 1,
    }),
  );
});

test('where the rest of the row can be kept, only a part of it is said to be left out', async () => {
  const run = await readByPlan(wide, [['P1', 'Female', '', '03/04/2025', '21', '', '', '']]);
  expect(run.report).toMatchObject({ rowsLoaded: 1, rowsLeftOut: 0 });
  expect(run.report.records).toMatchObject({ people: 1, referrals: 0, assessments: 1 });
  expect(run.report.problems).toContainEqual(
    expect.objectContaining({ rule: 'required', action: 'record_left_out', column: 'Ref id' }),
  );
});

test('the goals of a row become goals and ratings', async () => {
  const goal = (
    number: number,
    part: 'theme' | 'rating' | 'rated_on' | 'achieved',
    occasion: 'first' | 'last' | null = null,
  ): ColumnUse => ({ kind: 'goal', goal: number, part, occasion });
  const plan = planOf(
    {
      id: field('goals', 'person_id'),
      'goal 1': goal(1, 'theme'),
      'g1 start': goal(1, 'rating', 'first'),
      'g1 start date': goal(1, 'rated_on', 'first'),
      'g1 end': goal(1, 'rating', 'last'),
      'goal 2': goal(2, 'theme'),
      'g2 start': goal(2, 'rating', 'first'),
    },
    ['goals', 'goal_ratings'],
  );
  const run = await readByPlan(plan, [
    ['P1', 'Reducing my isolation', '2', '16/04/2025', '7', '', ''],
    ['P2', '', '3', '', '', '', ''],
  ]);
  expect(columnsOf(run, 'goals', 'person_id', 'theme_as_given')).toEqual([
    ['P1', 'Reducing my isolation'],
    ['P2', null],
  ]);
  const ids = columnsOf(run, 'goals', 'goal_id').flat();
  expect(columnsOf(run, 'goal_ratings', 'goal_id', 'occasion', 'rating', 'rated_on')).toEqual([
    [ids[0], 'first', 2, Date.UTC(2025, 3, 16)],
    [ids[0], 'last', 7, null],
    [ids[1], 'first', 3, null],
  ]);
});

test('a survey with a column a question gives an answer a record, and its comment once', async () => {
  const plan = planOf(
    {
      when: field('feedback', 'given_on'),
      'Overall?': { kind: 'survey_answer', question: 'Overall?' },
      'Listened to?': { kind: 'survey_answer', question: 'Listened to?' },
      why: field('feedback', 'comment'),
    },
    ['feedback'],
    { constants: [{ table: 'feedback', field: 'respondent', text: 'Young person' }] },
  );
  const run = await readByPlan(plan, [
    ['29/08/2025', 'Very good', 'Good', 'it was fun'],
    ['30/08/2025', '', 'Good', ''],
  ]);
  expect(
    columnsOf(run, 'feedback', 'question', 'answer_as_given', 'comment', 'respondent'),
  ).toEqual([
    ['Overall?', 'Very good', 'it was fun', 'young_person'],
    ['Listened to?', 'Good', null, 'young_person'],
    ['Listened to?', 'Good', null, 'young_person'],
  ]);
  const [one, two, three] = columnsOf(run, 'feedback', 'feedback_id').flat();
  expect(one).toBe(two);
  expect(three).not.toBe(one);
});
