import { expect, test } from 'vitest';
import { keyOfUse } from '#app/import/recognise/key-of-use.ts';
import { propose } from '#app/import/recognise/propose.ts';
import { surveyOf } from './recognise-survey-of.ts';

test('demographics repeated on every contact feed people, referrals and contacts', () => {
  const { plan } = propose(
    surveyOf('yp_ref|ref_id|ref date|sex|contact date|attendance', [
      'Y1|R1|01/04/2025|Male|16/04/2025|Attended',
      'Y1|R1|01/04/2025|Male|23/04/2025|DNA',
    ]),
  );
  expect(plan.tables).toEqual(['people', 'referrals', 'contacts']);
});

test('a wide file of people, referrals, scores and goals feeds a table for each', () => {
  const { plan } = propose(
    surveyOf(
      'client id|case id|referral date|ethnicity|SWEMWBS pre|SWEMWBS post|goal1_start|goal1_end',
      ['C1|K1|25/04/2025|Indian|19.25|22.35|2|7', 'C2|K2|26/04/2025|Arab|20.73|21.54|3|5'],
    ),
  );
  expect(plan.tables).toEqual([
    'people',
    'referrals',
    'assessments',
    'responses',
    'goals',
    'goal_ratings',
  ]);
});

test('a venue in a list of referrals makes no contacts', () => {
  const { plan, guesses } = propose(
    surveyOf('referral_id|person_id|referred_on|source|venue', ['R1|P1|25/04/2025|GP|School']),
  );
  expect(plan.tables).toEqual(['referrals']);
  expect(guesses[4]).toMatchObject({ use: { kind: 'left_out' }, sureness: 'unsure' });
});

test('a first contact in a list of referrals is a contact that was attended, an appointment may not have been', () => {
  const rows = ['R1|P1|25/04/2025|GP|28/04/2025', 'R2|P2|26/04/2025|GP|30/04/2025'];
  const seen = propose(surveyOf('referral_id|person_id|referred_on|source|Date first seen', rows));
  expect(seen.plan.tables).toEqual(['referrals', 'contacts']);
  expect(seen.plan.constants).toEqual([
    { table: 'contacts', field: 'attendance', text: 'Attended' },
  ]);
  expect(seen.guesses[4]?.sureness).toBe('likely');
  const booked = propose(surveyOf('referral_id|person_id|referred_on|source|1st_appt', rows));
  expect(booked.plan.columns[4]?.use).toMatchObject({ table: 'contacts', field: 'contacted_on' });
  expect(booked.plan.constants).toEqual([]);
});

test('of an ID within a provider and one in the whole scheme, the second joins the records', () => {
  const { plan } = propose(
    surveyOf('client_id|global_id|ethnicity', ['1|G001|Indian', '2|G002|Arab', '1|G003|Indian']),
  );
  expect(plan.columns.map(({ use }) => keyOfUse(use))).toEqual([
    'left_out',
    'key person_id',
    'field people ethnicity',
  ]);
  expect(plan.constants).toEqual([{ table: 'people', field: 'id_scope', text: 'scheme' }]);
});

test('ids that stand in another file tell what an unnamed column is', () => {
  const people = surveyOf('person_id|sex', ['HYL-1|Male', 'HYL-2|Female', 'HYL-3|Male'], {
    file: 'a.csv',
  });
  const other = surveyOf('kid|ethnicity', ['HYL-1|Indian', 'HYL-2|Arab', 'HYL-3|Indian'], {
    file: 'b.csv',
  });
  const { guesses, plan } = propose(other, { otherSurveys: [people, other] });
  expect(plan.tables).toEqual(['people']);
  expect(guesses[0]).toMatchObject({
    use: { field: 'person_id' },
    sureness: 'sure',
    reasons: [{ kind: 'same_ids_elsewhere', file: 'a.csv', share: 1 }],
  });
});

test('a file about something else feeds nothing and asks nothing', () => {
  const { plan, questions, nearest } = propose(
    surveyOf('Week|Mon|Tue|Desk', ['1|AM|PM|4', '2|PM|Off|3']),
  );
  expect(plan.tables).toEqual([]);
  expect(questions).toEqual([]);
  expect(nearest).toBeNull();
});

test('one header in common is not enough to be recognised by', () => {
  expect(propose(surveyOf('person_id|shoe_size|hat_size', ['P1|4|5'])).plan.tables).toEqual([]);
});

test('a column of codes that we do not know, under a header that we know, is unsure and keeps its field', () => {
  const { guesses } = propose(
    surveyOf('person_id|sex|ethnic category', ['P1|Male|Q17', 'P2|Female|Q18', 'P3|Male|Q19']),
  );
  expect(guesses[2]).toMatchObject({ use: { field: 'ethnicity' }, sureness: 'unsure' });
});

test('values alone name a field only where their list is like no other', () => {
  const { guesses } = propose(
    surveyOf('person_id|sex|background|flag', [
      'P1|Male|White British|Y',
      'P2|Female|Bangladeshi|N',
      'P3|Male|Black African|Y',
    ]),
  );
  expect(guesses[2]).toMatchObject({ use: { field: 'ethnicity' }, sureness: 'likely' });
  expect(guesses[3]?.use).toMatchObject({ kind: 'left_out' });
});

test('several answers in one cell are told by the sign between them', () => {
  const { plan } = propose(
    surveyOf('referral_id|reason', ['R1|Anxiety; Bullying', 'R2|Low mood; Anxiety', 'R3|Anxiety']),
  );
  expect(plan.columns[1]?.use).toMatchObject({ split: ';' });
});

test('a comma inside an answer of the list splits nothing', () => {
  const { plan } = propose(
    surveyOf('person_id|disability', ['P1|Yes, a lot', 'P2|Yes, a little', 'P3|No']),
  );
  expect(plan.columns[1]?.use).not.toHaveProperty('split');
});

test.each([
  [
    'Microsoft Forms',
    'ID|Start time|Completion time|Email|Name',
    '1|25/04/2025 10:02:11|25/04/2025 10:11:02|anonymous|',
  ],
  [
    'SurveyMonkey',
    'Respondent ID|Collector ID|Start Date|End Date|IP Address',
    '118|44|04/25/2025|04/26/2025|10.0.0.1',
  ],
  ['Google Forms', 'Timestamp|Email Address', '2025/04/25 3:22:10 pm GMT+1|a@example.org'],
])('a file of %s is feedback, its own columns being known', (_, header, cells) => {
  const rows = ['Very good', 'Good', 'Poor'].map((answer) => `${cells}|${answer}`);
  const { plan, guesses } = propose(
    surveyOf(`${header}|Overall, how was your experience of our service?`, rows),
  );
  expect(plan.tables).toEqual(['feedback']);
  expect(plan.columns.at(-1)?.use).toEqual({
    kind: 'survey_answer',
    question: 'Overall, how was your experience of our service?',
  });
  expect(guesses.every(({ sureness }) => sureness === 'sure')).toBe(true);
});

test('with a recipe its columns are read as it says, new ones are guessed, and nothing is asked again', () => {
  const survey = surveyOf('who|SWEMWBS pre|sex', ['P1|21|Male', 'P2|24|Female']);
  const person = { kind: 'field', table: 'people', field: 'person_id' } as const;
  const sitting = { measure: 'swemwbs', informant: 'self', occasion: 'first' } as const;
  const file = {
    fileName: 'export.csv',
    headerRows: 1,
    tables: ['assessments', 'responses'],
    columns: [
      { header: 'Who', use: person },
      { header: 'SWEMWBS pre', use: { kind: 'score', sitting, scale: 'metric', level: 'ask' } },
    ],
    constants: [],
    answers: {
      scoreLevels: { swemwbs: 'raw_score' },
      keyings: {},
      itemOrders: {},
      answerWords: {},
    },
  } as const;
  const recipe = {
    evenlodeRecipe: 1,
    name: 'Scores',
    savedOn: '2025-07-01',
    files: [file],
  } as const;
  const { plan, guesses, questions } = propose(survey, { recipe: { recipe, file } });
  expect(questions).toEqual([]);
  expect(plan.tables).toEqual(['people', 'assessments', 'responses']);
  expect(guesses[0]).toMatchObject({
    use: person,
    sureness: 'sure',
    reasons: [{ kind: 'from_recipe' }],
  });
  expect(guesses[2]).toMatchObject({ use: { field: 'sex' }, reasons: [{ kind: 'same_name' }, {}] });
});
