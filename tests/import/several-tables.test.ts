import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noAnswers } from '#app/import/plan/file-plan.ts';
import { columnsOf, field, planOf, readByPlan } from './read-by-plan.ts';

/** People and referrals repeated on every contact. */
const contactRows = planOf(
  {
    client: field('people', 'person_id'),
    sex: field('people', 'sex'),
    ref: field('referrals', 'referral_id'),
    referred: field('referrals', 'referred_on'),
    date: field('contacts', 'contacted_on'),
    attended: field('contacts', 'attendance'),
  },
  ['people', 'referrals', 'contacts'],
);

test('a person and a referral that stand on every contact are written once', async () => {
  const run = await readByPlan(contactRows, [
    ['P1', 'F', 'R1', '03/04/2025', '16/04/2025', 'Attended'],
    ['P1', 'F', 'R1', '03/04/2025', '23/04/2025', 'DNA'],
    ['P2', 'M', 'R2', '04/04/2025', '24/04/2025', 'Attended'],
    ['P1', 'F', 'R1', '03/04/2025', '30/04/2025', 'Attended'],
  ]);
  expect(columnsOf(run, 'people', 'person_id', 'source_row')).toEqual([
    ['P1', 2],
    ['P2', 4],
  ]);
  expect(columnsOf(run, 'referrals', 'referral_id', 'source_row')).toEqual([
    ['R1', 2],
    ['R2', 4],
  ]);
  expect(run.report).toMatchObject({
    records: { people: 2, referrals: 2, contacts: 4 },
    rowsLoaded: 4,
    rowsLeftOut: 0,
    problems: [],
  });
});

test('a person who is described in two ways is written twice, for the checks to see', async () => {
  const run = await readByPlan(contactRows, [
    ['P1', 'F', 'R1', '03/04/2025', '16/04/2025', 'Attended'],
    ['P1', '', 'R1', '03/04/2025', '23/04/2025', 'Attended'],
    ['P1', 'F', 'R1', '03/04/2025', '30/04/2025', 'Attended'],
  ]);
  expect(columnsOf(run, 'people', 'person_id', 'sex')).toEqual([
    ['P1', 'female'],
    ['P1', null],
  ]);
});

test('exactly the same contact twice stays twice: it may have happened twice', async () => {
  const row = ['P1', 'F', 'R1', '03/04/2025', '16/04/2025', 'Attended'];
  const run = await readByPlan(contactRows, [row, row]);
  expect(run.report.records).toEqual({ people: 1, referrals: 1, contacts: 2 });
});

test('a row that says nothing of a referral but its id makes none, and one without a contact makes no contact', async () => {
  const run = await readByPlan(contactRows, [
    ['P1', 'F', 'R1', '', '16/04/2025', 'Attended'],
    ['P2', 'M', 'R2', '04/04/2025', '', ''],
  ]);
  expect(columnsOf(run, 'referrals', 'referral_id')).toEqual([['R2']]);
  expect(columnsOf(run, 'contacts', 'referral_id')).toEqual([['R1']]);
  expect(run.report).toMatchObject({ rowsLoaded: 2, problems: [] });
});

test('repeats are told however many batches lie between them', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(5), fc.constantFrom('F', 'M')), { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 1, max: 7 }),
      async (rows, batchRows) => {
        const run = await readByPlan(
          contactRows,
          rows.map(([person, sex]) => [
            `P${person}`,
            sex,
            `R${person}`,
            '03/04/2025',
            '16/04/2025',
            'Attended',
          ]),
          { batchRows },
        );
        const expected = new Set(rows.map(([person, sex]) => `P${person} ${sex}`)).size;
        expect(run.report.records.people).toBe(expected);
        expect(run.report.records.contacts).toBe(rows.length);
      },
    ),
    { numRuns: 60 },
  );
});

test('a referral without an id gets one from its person and day, and its contact is tied to it', async () => {
  const plan = planOf(
    {
      client: field('referrals', 'person_id'),
      referred: field('referrals', 'referred_on'),
      source: field('referrals', 'source'),
      date: field('contacts', 'contacted_on'),
    },
    ['referrals', 'contacts'],
  );
  const run = await readByPlan(plan, [
    ['P1', '03/04/2025', 'School', '16/04/2025'],
    ['P1', '2025-04-03', 'School', '23/04/2025'],
    ['P1', '04/04/2025', 'GP', '24/04/2025'],
  ]);
  const ids = columnsOf(run, 'referrals', 'referral_id').flat();
  expect(ids).toHaveLength(2);
  expect(ids.every((id) => /^R[\w-]{11}$/.test(String(id)))).toBe(true);
  expect(columnsOf(run, 'contacts', 'referral_id').flat()).toEqual([ids[0], ids[0], ids[1]]);
  expect(run.report.problems).toMatchObject([{ rule: 'derived_id', expected: 'Referral ID' }]);
});

test('several reasons in a cell become a reason each, with their places', async () => {
  const plan = planOf(
    {
      ref: field('referral_reasons', 'referral_id'),
      why: field('referral_reasons', 'reason', { split: ';' }),
    },
    ['referral_reasons'],
  );
  const run = await readByPlan(plan, [
    ['R1', 'Social isolation; Anxiety'],
    ['R2', 'Anxiety'],
    ['R3', ''],
  ]);
  expect(columnsOf(run, 'referral_reasons', 'referral_id', 'reason_as_given', 'position')).toEqual([
    ['R1', 'Social isolation', 1],
    ['R1', 'Anxiety', 2],
    ['R2', 'Anxiety', 1],
  ]);
  expect(run.report).toMatchObject({ rowsRead: 3, rowsLoaded: 2, rowsLeftOut: 1 });
});

test('reasons in several columns are counted together', async () => {
  const plan = planOf(
    {
      ref: field('referrals', 'referral_id'),
      client: field('referrals', 'person_id'),
      main: field('referral_reasons', 'reason'),
      other: field('referral_reasons', 'reason', { split: '|' }),
    },
    ['referrals', 'referral_reasons'],
  );
  const run = await readByPlan(plan, [
    ['R1', 'P1', 'Social isolation', 'Anxiety|Bullying'],
    ['R2', 'P2', '', 'Anxiety'],
  ]);
  expect(columnsOf(run, 'referral_reasons', 'referral_id', 'reason_as_given', 'position')).toEqual([
    ['R1', 'Social isolation', 1],
    ['R1', 'Anxiety', 2],
    ['R1', 'Bullying', 3],
    ['R2', 'Anxiety', 1],
  ]);
  expect(run.report.records).toEqual({ referrals: 2, referral_reasons: 4 });
});

/** A row an answer, without an id of the sitting. */
const long = planOf(
  {
    client: field('assessments', 'person_id'),
    tool: field('assessments', 'measure'),
    who: field('assessments', 'informant'),
    when: field('assessments', 'completed_on'),
    q: field('responses', 'item'),
    a: field('responses', 'value'),
  },
  ['assessments', 'responses'],
);

test('answers in rows of their own are gathered into sittings', async () => {
  const run = await readByPlan(long, [
    ['P1', 'SWEMWBS', 'Self', '16/04/2025', 'swemwbs_1', '3'],
    ['P1', 'SWEMWBS', 'Self', '16/04/2025', 'swemwbs_2', '4'],
    ['P1', 'SWEMWBS', 'Self', '29/08/2025', 'raw', '25'],
  ]);
  const ids = columnsOf(run, 'assessments', 'assessment_id').flat();
  expect(ids).toHaveLength(2);
  expect(columnsOf(run, 'responses', 'assessment_id', 'item', 'value', 'level')).toEqual([
    [ids[0], 'swemwbs_1', 3, 'item'],
    [ids[0], 'swemwbs_2', 4, 'item'],
    [ids[1], 'raw', 25, 'raw_score'],
  ]);
});

test('a value beside the name of a measure is the score of its main scale, converted where it has a fraction', async () => {
  const scores = planOf(
    {
      client: field('assessments', 'person_id'),
      tool: field('assessments', 'measure'),
      when: field('assessments', 'completed_on'),
      score: field('responses', 'value'),
    },
    ['assessments', 'responses'],
  );
  const rows = [
    ['P1', 'SWEMWBS', '16/04/2025', '21'],
    ['P1', 'SWEMWBS', '29/08/2025', '23.21'],
  ];
  const run = await readByPlan(scores, rows);
  expect(columnsOf(run, 'responses', 'item', 'value', 'level')).toEqual([
    ['metric', 21, 'raw_score'],
    ['metric', 23.21, 'converted_score'],
  ]);
  const said = {
    ...scores,
    answers: { ...noAnswers, scoreLevels: { swemwbs: 'converted_score' as const } },
  };
  expect(columnsOf(await readByPlan(said, rows), 'responses', 'level')).toEqual([
    ['converted_score'],
    ['converted_score'],
  ]);
});

/** As the Mental Health Services Data Set has them: a SNOMED code and a score. */
const coded = planOf(
  {
    client: field('assessments', 'person_id'),
    when: field('assessments', 'completed_on'),
    code: { kind: 'coded_scale' },
    score: field('responses', 'value'),
  },
  ['assessments', 'responses'],
);

test('a SNOMED code says which measure and scale a score is of', async () => {
  const run = await readByPlan(coded, [
    ['P1', '16/04/2025', '718466001', '21'],
    ['P1', '16/04/2025', '718143006', '4'],
  ]);
  expect(columnsOf(run, 'assessments', 'measure', 'informant')).toEqual([
    ['swemwbs', 'self'],
    ['sdq_self', 'self'],
  ]);
  expect(columnsOf(run, 'responses', 'item', 'value', 'level')).toEqual([
    ['metric', 21, 'raw_score'],
    ['conduct', 4, 'raw_score'],
  ]);
});

test('a code that a spreadsheet has rounded beyond repair leaves its row out and says so', async () => {
  const run = await readByPlan(coded, [
    ['P1', '16/04/2025', '9.60481E+14', '21'],
    ['P1', '16/04/2025', '', '21'],
  ]);
  expect(run.report).toMatchObject({ rowsLoaded: 0, rowsLeftOut: 2 });
  expect(run.report.problems).toMatchObject([
    { rule: 'damaged_snomed', action: 'row_left_out', column: 'code', value: '9.60481E+14' },
    { rule: 'required', action: 'row_left_out', column: 'code', value: null },
    { rule: 'derived_id' },
  ]);
});

test('a code cut by a spreadsheet is read as the only one it can be; a mistyped one is not blamed on a spreadsheet', async () => {
  const run = await readByPlan(coded, [
    ['P1', '16/04/2025', '1034351000000100', '4'],
    ['P1', '16/04/2025', '718437005', '21'],
  ]);
  expect(columnsOf(run, 'assessments', 'measure')).toEqual([['gbo']]);
  expect(columnsOf(run, 'responses', 'item', 'value')).toEqual([['goal_1', 4]]);
  expect(run.report.problems).toMatchObject([
    { rule: 'wrong_snomed', action: 'row_left_out', value: '718437005' },
    { rule: 'derived_id' },
    {
      rule: 'repaired_snomed',
      action: 'noted',
      value: '1034351000000100',
      expected: '1034351000000101',
    },
  ]);
});

test('several tables over many batches arrive whole', async () => {
  const rows = Array.from({ length: 1_000 }, (_, index) => [
    `P${index % 300}`,
    index % 2 === 0 ? 'F' : 'M',
    `R${index % 300}`,
    '03/04/2025',
    '16/04/2025',
    'Attended',
  ]);
  const run = await readByPlan(contactRows, rows, { batchRows: 64 });
  expect(run.report.records).toEqual({ people: 300, referrals: 300, contacts: 1_000 });
  expect(columnsOf(run, 'contacts', 'source_row').flat()).toEqual(
    rows.map((_, index) => index + 2),
  );
});
