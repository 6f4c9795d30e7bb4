import { expect, test } from 'vitest';
import { propose } from '#app/import/recognise/propose.ts';
import { columnsOf, field, planOf, readByPlan } from './read-by-plan.ts';
import { realSurvey } from './recognise-real-survey.ts';
import { surveyOf } from './recognise-survey-of.ts';

const log = {
  client: field('people', 'person_id'),
  ref: field('referrals', 'referral_id'),
  date: field('contacts', 'contacted_on'),
};

test('a row of a contact log belongs by its referral, or else by its young person', async () => {
  const run = await readByPlan(planOf(log, ['contacts']), [
    ['P1', 'R1', '16/04/2025'],
    ['P2', '', '17/04/2025'],
    ['', 'R3', '18/04/2025'],
    ['', '', '19/04/2025'],
  ]);
  expect(columnsOf(run, 'contacts', 'person_id', 'referral_id')).toEqual([
    ['P1', 'R1'],
    ['P2', null],
    [null, 'R3'],
  ]);
  expect(run.report).toMatchObject({ rowsRead: 4, rowsLoaded: 3, rowsLeftOut: 1 });
  expect(run.report.problems).toEqual([
    {
      file: 't.csv',
      rule: 'needs_one_of',
      action: 'row_left_out',
      column: null,
      value: null,
      expected: 'Referral ID or Person ID',
      rows: [5],
      count: 1,
      isRest: false,
    },
  ]);
});

test('where a file has only one of the two ids, a row without it is left out', async () => {
  const { client, ref, date } = log;
  const byReferral = await readByPlan(planOf({ ref, date }, ['contacts']), [
    ['R1', '16/04/2025'],
    ['', '17/04/2025'],
  ]);
  const byPerson = await readByPlan(planOf({ client, date }, ['contacts']), [
    ['P1', '16/04/2025'],
    ['', '17/04/2025'],
  ]);
  expect(columnsOf(byPerson, 'contacts', 'person_id', 'referral_id')).toEqual([['P1', null]]);
  for (const [run, column] of [
    [byReferral, 'ref'],
    [byPerson, 'client'],
  ] as const) {
    expect(run.report.problems).toMatchObject([
      { rule: 'required', action: 'row_left_out', column, rows: [3] },
    ]);
  }
});

test('people repeated on a contact log without referrals are written once, and every contact counts', async () => {
  const plan = planOf(
    { client: log.client, sex: field('people', 'sex'), date: log.date, ref: log.ref },
    ['people', 'contacts'],
  );
  const run = await readByPlan(plan, [
    ['P1', 'F', '16/04/2025', ''],
    ['P1', 'F', '23/04/2025', ''],
    ['', '', '30/04/2025', ''],
  ]);
  expect(run.report.records).toEqual({ people: 1, contacts: 2 });
  expect(run.report.rowsLeftOut).toBe(1);
});

const logRows = ['YC-100', 'YC-101', 'YC-102', 'YC-103'].map(
  (id, n) => `${id}|1${n + 3}/04/2025|Attended|30`,
);
const peopleFile = surveyOf(
  'Person ID|Sex',
  ['YC-100', 'YC-101', 'YC-102', 'YC-103'].map((id) => `${id}|Female`),
  { file: 'people.csv' },
);

test.each(['Client ref', 'Client', 'Ref', 'Kid'])(
  'a contact log whose column “%s” holds ids of people in another file is recognised, and surely',
  (header) => {
    const survey = surveyOf(`${header}|Contact date|Attendance|Minutes`, logRows, {
      file: 'contacts.csv',
    });
    const { plan, guesses, questions } = propose(survey, { otherSurveys: [peopleFile, survey] });
    expect(plan.tables).toEqual(['contacts']);
    expect(guesses[0]).toMatchObject({ use: { field: 'person_id' }, sureness: 'sure' });
    expect(questions).toEqual([]);
  },
);

test('an id that meets referrals of another file stays the referral’s', () => {
  const referrals = surveyOf(
    'Referral ID|Person ID|Referral date',
    ['YC-100', 'YC-101', 'YC-102', 'YC-103'].map((id) => `${id}|${id}|25/03/2025`),
    { file: 'referrals.csv' },
  );
  const survey = surveyOf('Ref|Contact date|Attendance|Minutes', logRows, { file: 'contacts.csv' });
  const { guesses } = propose(survey, { otherSurveys: [peopleFile, referrals, survey] });
  expect(guesses[0]).toMatchObject({ use: { field: 'referral_id' } });
});

test('a header with two meanings stays unsure where no other file has its ids', () => {
  const survey = surveyOf('Client|Contact date|Attendance|Minutes', logRows);
  const { guesses } = propose(survey);
  expect(guesses[0]).toMatchObject({ use: { field: 'person_id' }, sureness: 'unsure' });
});

test('onward activities by young person are recognised', () => {
  const survey = surveyOf('Client ID|Service name|Onward referral date|Date started', [
    'C1|Art club|16/04/2025|20/04/2025',
    'C2|Boxing gym|17/04/2025|24/04/2025',
  ]);
  expect(propose(survey).plan.tables).toEqual(['onward_referrals']);
});

test('goals by young person are recognised without a referral', async () => {
  const survey = await realSurvey(
    'goals.csv',
    'Client ID,Goal theme,Date goal set,Goal achieved\nC1,Reducing my isolation,16/04/2025,Yes\nC2,Reducing my isolation,17/04/2025,No\n',
  );
  expect(propose(survey).plan.tables).toEqual(['goals']);
});

test('a mere date beside a person and scores makes no contact', () => {
  const survey = surveyOf('Client ID|Date|SWEMWBS pre|SWEMWBS post', [
    'C1|16/04/2025|19|24',
    'C2|17/04/2025|21|25',
  ]);
  expect(propose(survey).plan.tables).not.toContain('contacts');
});
