import { expect, test } from 'vitest';
import type { Question } from '#app/import/recognise/proposal.ts';
import { propose } from '#app/import/recognise/propose.ts';
import { questionsFor } from '#app/import/recognise/questions-for.ts';
import { withUse } from '#app/import/recognise/with-use.ts';
import { realSurvey } from './recognise-real-survey.ts';

/** Numbers that the NHS keeps for tests, and one that its documentation uses. */
const nhsNumbers = [
  '9990000018',
  '9990000026',
  '9990000034',
  '9990000042',
  '9990000050',
  '9434765870',
];

function csv(header: string, row: (index: number) => string): string {
  return [header, ...Array.from({ length: 24 }, (_, index) => row(index))].join('\n');
}

function optionsOf(questions: readonly Question[], column: number) {
  const question = questions.find((one) => one.kind === 'identifier' && one.column === column);
  return question?.kind === 'identifier' ? question.options : [];
}

const birth = (index: number) =>
  `${String((index % 27) + 1).padStart(2, '0')}/05/${2008 + (index % 6)}`;
const day = (index: number) => `${String((index % 27) + 1).padStart(2, '0')}/04/2025`;

test('an NHS number that alone joins the records is best made a pseudonym, and joins them', async () => {
  const text = csv(
    'NHS No,Sex,Ethnicity',
    (index) => `${nhsNumbers[index % 6] ?? ''},Female,Indian`,
  );
  const survey = await realSurvey('people.csv', text);
  const { plan, questions } = propose(survey);
  expect(plan.tables).toEqual(['people']);
  const [first, last] = optionsOf(questions, 0);
  expect(first).toEqual({
    kind: 'field',
    table: 'people',
    field: 'person_id',
    protection: { kind: 'pseudonym', of: 'nhs_number' },
  });
  expect(last).toEqual({ kind: 'left_out', why: 'identifier' });
  const settled = first === undefined ? plan : withUse(plan, survey, 0, first);
  expect(questionsFor(survey, settled)).toEqual([]);
  expect(settled.tables).toEqual(['people']);
});

test('beside a person ID the NHS number is best left out', async () => {
  const text = csv(
    'Person ID,NHS No,Sex',
    (index) => `P${index},${nhsNumbers[index % 6] ?? ''},Female`,
  );
  const { questions } = propose(await realSurvey('people.csv', text));
  expect(optionsOf(questions, 1)[0]).toEqual({ kind: 'left_out', why: 'identifier' });
});

test('of two numbers that could join a person’s records one is suggested as the pseudonym, and the other to be left out', async () => {
  const text = csv(
    'Pupil ref,NHS No,Sex',
    (index) => `PR${100 + index},${nhsNumbers[index % 6] ?? ''},Female`,
  );
  const survey = await realSurvey('people.csv', text);
  const { plan, questions } = propose(survey);
  expect(optionsOf(questions, 0)[0]).toMatchObject({ protection: { of: 'local_id' } });
  expect(optionsOf(questions, 1)[0]).toMatchObject({ kind: 'left_out' });
  const without = withUse(plan, survey, 0, { kind: 'left_out', why: 'identifier' });
  expect(optionsOf(questionsFor(survey, without), 1)[0]).toMatchObject({
    protection: { of: 'nhs_number' },
  });
});

test('beside a person ID the pseudonym is suggested where another file has only the NHS number', async () => {
  const people = csv(
    'Person ID,NHS No,Sex',
    (index) => `P${index},${nhsNumbers[index % 6] ?? ''},Female`,
  );
  const contacts = csv(
    'NHS No,Contact date',
    (index) => `${nhsNumbers[index % 6] ?? ''},${day(index)}`,
  );
  const survey = await realSurvey('people.csv', people);
  const other = await realSurvey('contacts.csv', contacts);
  const { questions } = propose(survey, { otherSurveys: [survey, other] });
  expect(optionsOf(questions, 1)[0]).toMatchObject({ protection: { kind: 'pseudonym' } });
});

const birthMonth = {
  kind: 'field',
  table: 'people',
  field: 'birth_month',
  protection: { kind: 'cut', to: 'month' },
} as const;

test('a date of birth beside the date of referral can become an age', async () => {
  const text = csv(
    'Referral ID,Person ID,Date of birth,Referral date',
    (index) => `R${index},P${index},${birth(index)},${day(index)}`,
  );
  const { questions } = propose(await realSurvey('referrals.csv', text));
  expect(optionsOf(questions, 2)).toEqual([
    {
      kind: 'field',
      table: 'referrals',
      field: 'age_at_referral',
      protection: { kind: 'age_at', dateColumn: 3 },
    },
    birthMonth,
    { kind: 'left_out', why: 'identifier' },
  ]);
});

test('an age worked out from a date goes back to be decided when that date is something else', async () => {
  const text = csv(
    'Referral ID,Person ID,Date of birth,Referral date,Source',
    (index) => `R${index},P${index},${birth(index)},${day(index)},School`,
  );
  const survey = await realSurvey('referrals.csv', text);
  const { plan, questions } = propose(survey);
  const [age] = optionsOf(questions, 2);
  const aged = age === undefined ? plan : withUse(plan, survey, 2, age);
  const changed = withUse(aged, survey, 3, { kind: 'left_out', why: 'not_needed' });
  expect(changed.columns[2]?.use).toEqual({ kind: 'undecided', identifier: 'date_of_birth' });
});

test('where the dates of referral stand in another file, month and year of birth can be kept', async () => {
  const text = csv('Person ID,DOB,Sex', (index) => `P${index},${birth(index)},Male`);
  const survey = await realSurvey('people.csv', text);
  const { plan, questions } = propose(survey);
  expect(optionsOf(questions, 1)).toEqual([birthMonth, { kind: 'left_out', why: 'identifier' }]);
  const kept = withUse(plan, survey, 1, birthMonth);
  expect(kept.columns[1]?.use).toMatchObject(birthMonth);
  expect(kept.tables).toEqual(['people']);
  expect(questionsFor(survey, kept)).toEqual([]);
});

test('a date of birth of nobody whose id is known has no safe use, so nobody is asked', async () => {
  const text = csv('Contact ref,DOB,Referral ID', (index) => `C${index},${birth(index)},R${index}`);
  const { plan, questions } = propose(await realSurvey('contacts.csv', text));
  expect(questions).toEqual([]);
  expect(plan.columns[1]?.use).toEqual({ kind: 'left_out', why: 'identifier' });
});

test('a date of birth that somebody reads as the month of birth is cut to it', async () => {
  const text = csv('Person ID,DOB,Sex', (index) => `P${index},${birth(index)},Male`);
  const survey = await realSurvey('people.csv', text);
  const { plan } = propose(survey);
  const field = { kind: 'field', table: 'people', field: 'birth_month' } as const;
  expect(withUse(plan, survey, 1, field).columns[1]?.use).toMatchObject(birthMonth);
});

test('a column headed as our own month of birth is read without a question, and only to its month', async () => {
  const text = csv(
    'person_id,birth_month,sex',
    (index) => `P${index},2010-${String((index % 12) + 1).padStart(2, '0')}-01,Male`,
  );
  const { plan, questions } = propose(await realSurvey('people.csv', text));
  expect(questions).toEqual([]);
  expect(plan.columns[1]?.use).toMatchObject(birthMonth);
});

test('a postcode can be cut to its district', async () => {
  const text = csv(
    'Person ID,Postcode,Sex',
    (index) => `P${index},AB1${index % 9} ${index % 9}AB,Male`,
  );
  const { questions } = propose(await realSurvey('people.csv', text));
  expect(optionsOf(questions, 1)[0]).toMatchObject({
    field: 'locality',
    protection: { kind: 'cut', to: 'postcode_district' },
  });
});

test('names, emails and telephone numbers are left out without a question', async () => {
  const names = [
    'Amelia Smith',
    'Noah Khan',
    'Isla Jones',
    'Leo Patel',
    'Ava Brown',
    'Oscar Evans',
  ];
  const text = csv(
    'Person ID,Full name,Email,Mobile,Sex',
    (index) =>
      `P${index},${names[index % 6] ?? ''},a${index}@example.org,0770090${String(index).padStart(4, '0')},Male`,
  );
  const { plan, questions } = propose(await realSurvey('people.csv', text));
  expect(questions).toEqual([]);
  expect(plan.columns.slice(1, 4).map(({ use }) => use)).toEqual(
    Array.from({ length: 3 }, () => ({ kind: 'left_out', why: 'identifier' })),
  );
});

test('an identifier that somebody chooses to read as an ID becomes a pseudonym, never the number itself', async () => {
  const text = csv(
    'Person ID,NHS No,Sex',
    (index) => `P${index},${nhsNumbers[index % 6] ?? ''},Female`,
  );
  const survey = await realSurvey('people.csv', text);
  const { plan } = propose(survey);
  const person = { kind: 'field', table: 'people', field: 'person_id' } as const;
  const chosen = withUse(plan, survey, 1, person);
  expect(chosen.columns[1]?.use).toEqual({
    ...person,
    protection: { kind: 'pseudonym', of: 'nhs_number' },
  });
  expect(chosen.columns[0]?.use).toEqual({ kind: 'left_out', why: 'second_column' });
  const provider = withUse(plan, survey, 1, { kind: 'field', table: 'people', field: 'provider' });
  expect(provider.columns[1]?.use).toEqual({ kind: 'undecided', identifier: 'nhs_number' });
});

test('a small area is not kept as a locality', async () => {
  const text = csv(
    'Person ID,Home area,Sex',
    (index) => `P${index},E010${String(10000 + index)},Male`,
  );
  const { plan } = propose(await realSurvey('people.csv', text));
  expect(plan.columns[1]?.use).toEqual({ kind: 'left_out', why: 'identifier' });
});

test('dates that childhood and referral share are not taken for birthdays under a known header', async () => {
  const text = csv(
    'Referral ID,Person ID,Date referred',
    (index) => `R${index},P${index},${birth(index)}`,
  );
  const { plan } = propose(await realSurvey('referrals.csv', text));
  expect(plan.columns[2]?.use).toMatchObject({ field: 'referred_on' });
});
