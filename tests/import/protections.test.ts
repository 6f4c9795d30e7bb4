import { expect, test } from 'vitest';
import { pseudonymiser } from '#app/identifiers/pseudonymiser.ts';
import { columnsOf, field, planOf, readByPlan, testKey, type ReadRun } from './read-by-plan.ts';

/** Everything that leaves the import: records and report. */
function everything(run: ReadRun): string {
  return JSON.stringify([run.records, run.report]);
}

const byNumber = planOf(
  {
    'NHS number': field('people', 'person_id', {
      protection: { kind: 'pseudonym', of: 'nhs_number' },
    }),
    sex: field('people', 'sex'),
  },
  ['people'],
);

test('a number is kept as the code that the project knows it by, however it was written', async () => {
  const run = await readByPlan(byNumber, [
    ['943 476 5919', 'F'],
    ['9434765919', 'M'],
    ['943 476 5870', 'F'],
  ]);
  const code = pseudonymiser(testKey)('nhs_number', '9434765919');
  const ids = columnsOf(run, 'people', 'person_id').flat();
  expect(ids.slice(0, 2)).toEqual([code, code]);
  expect(ids[2]).not.toBe(code);
  expect(everything(run)).not.toMatch(/9434765|943 476|5919|5870/);
});

test('another project has other codes for the same numbers', async () => {
  const rows = [['9434765919', 'F']];
  const one = await readByPlan(byNumber, rows);
  const other = await readByPlan(byNumber, rows, { pseudonymKey: new Uint8Array(32).fill(7) });
  expect(columnsOf(one, 'people', 'person_id')).not.toEqual(
    columnsOf(other, 'people', 'person_id'),
  );
});

const withBirth = planOf(
  {
    ref: field('referrals', 'referral_id'),
    client: field('referrals', 'person_id'),
    referred: field('referrals', 'referred_on'),
    dob: field('referrals', 'age_at_referral', {
      protection: { kind: 'age_at', dateColumn: 2 },
    }),
  },
  ['referrals'],
);

test('a date of birth becomes the age on the day in another column, and goes no further', async () => {
  const run = await readByPlan(withBirth, [
    ['R1', 'P1', '03/04/2025', '04/04/2010'],
    ['R2', 'P2', '03/04/2025', '03/04/2010'],
    ['R3', 'P3', '', '03/04/2010'],
    ['R4', 'P4', '03/04/2025', ''],
    ['R5', 'P5', '03/04/2025', 'unknown'],
  ]);
  expect(columnsOf(run, 'referrals', 'age_at_referral').flat()).toEqual([14, 15, null, null, null]);
  expect(run.report.problems).toEqual([]);
  expect(everything(run)).not.toContain('2010');
});

test('a wrong date of birth is quoted masked, and the rest of the row kept', async () => {
  const run = await readByPlan(withBirth, [
    ['R1', 'P1', '03/04/2025', '31/02/2010'],
    ['R2', 'P2', '03/04/2025', '03/04/2026'],
  ]);
  expect(run.report).toMatchObject({ rowsLoaded: 2 });
  expect(run.report.problems).toMatchObject([
    { rule: 'not_a_date', action: 'value_left_out', column: 'dob', value: '••/••/2010' },
    { rule: 'out_of_range', action: 'value_left_out', column: 'dob', value: '••/••/2026' },
  ]);
  expect(everything(run)).not.toContain('31/02');
});

test('a postcode is cut to its district and a date to its month', async () => {
  const plan = planOf(
    {
      client: field('people', 'person_id'),
      postcode: field('people', 'locality', {
        protection: { kind: 'cut', to: 'postcode_district' },
      }),
    },
    ['people'],
  );
  const run = await readByPlan(plan, [
    ['P1', 'm14 5fw'],
    ['P2', 'no postcode here'],
    ['P3', ''],
  ]);
  expect(columnsOf(run, 'people', 'locality').flat()).toEqual(['M14', null, null]);
  expect(run.report.problems).toMatchObject([{ rule: 'not_in_list', column: 'postcode' }]);
  expect(everything(run)).not.toMatch(/5fw|here/i);
  const dated = planOf(
    {
      ref: field('contacts', 'referral_id'),
      date: field('contacts', 'contacted_on', { protection: { kind: 'cut', to: 'month' } }),
    },
    ['contacts'],
  );
  const months = await readByPlan(dated, [['R1', '17/04/2025']]);
  expect(columnsOf(months, 'contacts', 'contacted_on')).toEqual([[Date.UTC(2025, 3, 1)]]);
});

test('a free text is kept only with what points at somebody masked', async () => {
  const plan = planOf(
    {
      respondent: field('feedback', 'respondent'),
      comment: field('feedback', 'comment', { protection: { kind: 'screened_text' } }),
    },
    ['feedback'],
  );
  const run = await readByPlan(plan, [
    ['Young person', 'Mrs Okonkwo rang me on 07700 900123 and it helped.'],
  ]);
  const [comment] = columnsOf(run, 'feedback', 'comment').flat();
  expect(comment).toContain('and it helped.');
  expect(everything(run)).not.toMatch(/Okonkwo|900123/);
});

test.each([
  ['an email address', 'zara@example.org'],
  ['a telephone number', '07700 900123'],
  ['a full postcode', 'M14 5FW'],
])('%s that turns up late in a column of texts is not kept', async (_what, text) => {
  const plan = planOf(
    {
      ref: field('onward_referrals', 'referral_id'),
      service: field('onward_referrals', 'service'),
    },
    ['onward_referrals'],
  );
  const run = await readByPlan(plan, [
    ['R1', 'Climbing club'],
    ['R2', text],
  ]);
  const found = run.report.problems.filter(({ rule }) => rule === 'identifier_late');
  expect(columnsOf(run, 'onward_referrals', 'service').flat()).toEqual(['Climbing club', null]);
  expect(found).toMatchObject([{ action: 'value_left_out', column: 'service', rows: [3] }]);
  expect(everything(run)).not.toContain(text);
});

test('an id that is an email address leaves its row out', async () => {
  const plan = planOf({ client: field('people', 'person_id'), sex: field('people', 'sex') }, [
    'people',
  ]);
  const run = await readByPlan(plan, [
    ['P1', 'F'],
    ['zara@example.org', 'F'],
  ]);
  expect(run.report).toMatchObject({ rowsLoaded: 1, rowsLeftOut: 1 });
  expect(run.report.problems).toMatchObject([
    { rule: 'identifier_late', action: 'row_left_out', rows: [3] },
  ]);
  expect(everything(run)).not.toContain('zara');
});

test('an answer that its list does not hold and that names somebody is not kept as given', async () => {
  const plan = planOf({ client: field('people', 'person_id'), sex: field('people', 'sex') }, [
    'people',
  ]);
  const run = await readByPlan(plan, [['P1', 'ask zara@example.org']]);
  expect(columnsOf(run, 'people', 'sex', 'sex_as_given', 'sex_missing')).toEqual([
    [null, null, 'not_mapped'],
  ]);
  expect(everything(run)).not.toContain('zara');
});

test('a column that nobody has decided about is left out', async () => {
  const plan = planOf(
    {
      client: field('people', 'person_id'),
      sex: field('people', 'sex'),
      name: { kind: 'undecided', identifier: 'name' },
    },
    ['people'],
  );
  const run = await readByPlan(plan, [['P1', 'F', 'Zara Okonkwo']]);
  expect(run.report.columns[2]).toMatchObject({ header: 'name', field: null, firstValues: [] });
  expect(everything(run)).not.toContain('Zara');
});
