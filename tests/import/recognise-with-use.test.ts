import { expect, test } from 'vitest';
import { answerQuestion } from '#app/import/plan/answer-question.ts';
import type { FilePlan } from '#app/import/plan/file-plan.ts';
import { keyOfUse } from '#app/import/recognise/key-of-use.ts';
import { propose } from '#app/import/recognise/propose.ts';
import { questionsFor } from '#app/import/recognise/questions-for.ts';
import { withUse } from '#app/import/recognise/with-use.ts';
import { surveyOf } from './recognise-survey-of.ts';

function keys({ columns }: FilePlan): readonly string[] {
  return columns.map(({ use }) => keyOfUse(use));
}

test('a second column for the same field is left out as the second', () => {
  const survey = surveyOf('person_id|sex|recorded as', ['P1|Male|M', 'P2|Female|F']);
  const { plan } = propose(survey);
  const changed = withUse(plan, survey, 2, { kind: 'field', table: 'people', field: 'sex' });
  expect(keys(changed)).toEqual(['key person_id', 'left_out', 'field people sex']);
  expect(changed.columns[1]?.use).toEqual({ kind: 'left_out', why: 'second_column' });
});

test('several columns can hold reasons for one referral', () => {
  const survey = surveyOf('referral_id|reason|Secondary reason', [
    'R1|Anxiety|Bullying',
    'R2|Low mood|Anxiety',
  ]);
  const { plan } = propose(survey);
  expect(keys(plan)).toEqual([
    'key referral_id',
    'field referral_reasons reason',
    'field referral_reasons reason',
  ]);
});

test('a file that lacks one column feeds its table as soon as somebody names it', () => {
  const survey = surveyOf('Contact date|Attendance|Minutes|Reg', [
    '16/04/2025|Attended|30|A/1',
    '17/04/2025|Did not attend|45|A/2',
  ]);
  const { plan, nearest } = propose(survey);
  expect(plan.tables).toEqual([]);
  expect(nearest).toEqual({ table: 'contacts', missing: ['Referral ID'] });
  const named = withUse(plan, survey, 3, {
    kind: 'field',
    table: 'contacts',
    field: 'referral_id',
  });
  expect(named.tables).toEqual(['contacts']);
});

test('a table goes when its last column does', () => {
  const survey = surveyOf('referral_id|person_id|referred_on|sex', ['R1|P1|03/04/2025|Male']);
  const { plan } = propose(survey);
  expect(plan.tables).toEqual(['people', 'referrals']);
  expect(withUse(plan, survey, 3, { kind: 'left_out', why: 'not_needed' }).tables).toEqual([
    'referrals',
  ]);
});

test('a column chosen as a date is read in the order that its values prove', () => {
  const survey = surveyOf('referral_id|person_id|source|when', [
    'R1|P1|GP|30/04/2025',
    'R2|P2|GP|02/05/2025',
  ]);
  const { plan } = propose(survey);
  const dated = withUse(plan, survey, 3, {
    kind: 'field',
    table: 'referrals',
    field: 'decided_on',
  });
  expect(dated.columns[3]?.use).toMatchObject({ field: 'decided_on', dateOrder: 'day_first' });
});

test('dates that could be either way round are asked about once for the file', () => {
  const survey = surveyOf('referral_id|person_id|referred_on|closed_on', [
    'R1|P1|03/04/2025|05/06/2025',
    'R2|P2|07/08/2025|09/10/2025',
  ]);
  const { plan, questions } = propose(survey);
  expect(questions).toEqual([{ kind: 'date_order', columns: [2, 3] }]);
  const answer = { kind: 'date_order', order: 'month_first' } as const;
  const settled = questions.reduce((now, question) => answerQuestion(now, question, answer), plan);
  expect(questionsFor(survey, settled)).toEqual([]);
  expect(settled.columns[2]?.use).toMatchObject({ dateOrder: 'month_first' });
});

test('one column that proves the order speaks for the others of its file', () => {
  const { plan, questions } = propose(
    surveyOf('referral_id|person_id|referred_on|closed_on', ['R1|P1|03/04/2025|25/06/2025']),
  );
  expect(questions).toEqual([]);
  expect(plan.columns[2]?.use).toMatchObject({ dateOrder: 'day_first' });
});

test('columns that prove two orders leave the undecided ones to be asked about', () => {
  const { questions } = propose(
    surveyOf('referral_id|person_id|referred_on|closed_on|decided_on', [
      'R1|P1|25/04/2025|06/25/2025|03/04/2025',
    ]),
  );
  expect(questions).toEqual([{ kind: 'date_order', columns: [4] }]);
});

test('a column of dates in two orders is asked about', () => {
  const { questions } = propose(
    surveyOf('referral_id|person_id|referred_on', ['R1|P1|25/04/2025', 'R2|P2|04/25/2025']),
  );
  expect(questions).toEqual([{ kind: 'date_order', columns: [2] }]);
});
