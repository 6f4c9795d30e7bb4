import { afterAll, beforeAll, expect, test } from 'vitest';
import { askEquity } from '#app/analysis/equity/ask-equity.ts';
import { askOutcomesChoices } from '#app/analysis/outcomes/choices.ts';
import { defaultPairingSettings } from '#app/analysis/pairing-settings.ts';
import type { Database } from '#app/database/database.ts';
import type { Cell } from '#app/results/cell.ts';
import { noEquityQuestion, type EquityQuestion, type EquityResult } from '#app/results/equity.ts';
import type { Table } from '#app/results/table.ts';
import { newcombeDifference } from '#app/statistics/newcombe-difference.ts';
import { told } from '#tests/statistics/shown-result.ts';
import { fill, openAnalysisDatabase, sittings, swemwbs } from '../analysis-database.ts';
import { handMadeScheme } from './hand-made-scheme.ts';

let database: Database;

beforeAll(async () => {
  database = await openAnalysisDatabase();
  await fill(database, handMadeScheme());
});

afterAll(() => database.close());

type Answered = Extract<EquityResult, { state: 'answered' }>;

async function answer(question: Partial<EquityQuestion> = {}): Promise<Answered> {
  const choices = await askOutcomesChoices(database);
  const setting = {
    pairing: defaultPairingSettings,
    leftOutAtImport: [{ file: 'referrals.csv', rows: 3 }],
  };
  const asked = { ...noEquityQuestion, by: 'sex', ...question };
  const result = await askEquity(database, asked, choices, setting);
  if (result.state !== 'answered') throw new Error(result.reason);
  return result;
}

function cell(table: Table, row: string, column: string): Cell | undefined {
  return table.rows.find(({ key }) => key === row)?.cells[column];
}

function numbers(table: Table, row: string, ...columns: readonly string[]): readonly unknown[] {
  return columns.map((column) => {
    const found = cell(table, row, column);
    return found?.state === 'shown' ? found.value : found?.state;
  });
}

test('each step counts those who reached the step before and of whom it is known', async () => {
  const { matrix, youngPeople } = await answer();
  const { steps } = matrix.tables;
  expect(youngPeople).toBe(40);
  const columns = ['n', 'accepted', 'accepted_of', 'seen_in_4_weeks', 'seen_in_4_weeks_of'];
  const more = ['took_up', 'took_up_of', 'completed', 'completed_of'];
  expect(numbers(steps, 'female', ...columns, ...more)).toEqual([20, 20, 20, 10, 20, 8, 20, 6, 8]);
  expect(numbers(steps, 'male', ...columns, ...more)).toEqual([15, 12, 15, 12, 12, 12, 12, 12, 12]);
  expect(numbers(steps, 'all', ...columns, ...more)).toEqual([40, 37, 40, 22, 37, 20, 32, 18, 20]);
});

test('each kind of not known is a group of its own, also of those in no people file', async () => {
  const { steps } = (await answer()).matrix.tables;
  expect(numbers(steps, 'missing:not_stated', 'n', 'seen_in_4_weeks', 'took_up_of')).toEqual([
    3, 0, 0,
  ]);
  expect(numbers(steps, 'missing:blank', 'n')).toEqual([2]);
  expect(steps.rows.map(({ key }) => key)).toEqual([
    'all',
    'female',
    'male',
    'missing:not_stated',
    'missing:blank',
  ]);
});

test('a gap against the scheme is the share less the share of everybody', async () => {
  const gap = cell((await answer()).matrix.tables.steps, 'female', 'seen_in_4_weeks_gap');
  const others = told(newcombeDifference(10, 20, 12, 17));
  expect(gap?.state === 'shown' && gap.value).toBeCloseTo(10 / 20 - 22 / 37, 12);
  expect(gap?.state === 'shown' && gap.interval?.lower).toBeCloseTo(
    (others.interval.lower * 17) / 37,
    12,
  );
});

test('a gap against everyone else is Newcombe’s, and stands as it does against the scheme', async () => {
  const others = told(newcombeDifference(8, 20, 12, 12));
  const { steps } = (await answer({ against: 'others' })).matrix.tables;
  const gap = cell(steps, 'female', 'took_up_gap');
  expect(gap).toMatchObject({ value: others.value, interval: others.interval });
  const scheme = cell((await answer()).matrix.tables.steps, 'female', 'took_up_gap');
  expect(gap?.state === 'shown' && gap.standing).toEqual({ direction: 'lower', strength: 'clear' });
  expect(scheme?.state === 'shown' && scheme.standing).toEqual(
    gap?.state === 'shown' ? gap.standing : null,
  );
});

test('a group under ten is shown and not compared', async () => {
  const { steps } = (await answer()).matrix.tables;
  expect(cell(steps, 'missing:not_stated', 'accepted_share')).toMatchObject({
    state: 'shown',
    value: 1,
  });
  expect(cell(steps, 'missing:not_stated', 'accepted_gap')).toMatchObject({
    state: 'too_few_to_tell',
    n: 3,
    needed: 10,
  });
});

test('the middle wait counts those still waiting', async () => {
  const { steps } = (await answer()).matrix.tables;
  // Ten seen on day 10 and ten on day 40: half stand between, so the middle of that stretch.
  expect(numbers(steps, 'female', 'waits', 'wait')).toEqual([20, 25]);
  expect(numbers(steps, 'male', 'waits', 'wait')).toEqual([12, 10]);
  expect(cell(steps, 'missing:not_stated', 'wait')).toMatchObject({ state: 'too_few_to_tell' });
});

test('reach is a share of those reached over a share of residents, and a rate', async () => {
  const { reach } = (await answer()).matrix.tables;
  expect(numbers(reach, 'female', 'reached', 'reached_of', 'residents')).toEqual([20, 35, 1000]);
  expect(numbers(reach, 'female', 'ratio')[0]).toBeCloseTo(20 / 35 / 0.5, 12);
  expect(numbers(reach, 'female', 'rate')[0]).toBeCloseTo(20, 12);
  expect(numbers(reach, 'all', 'reached', 'ratio', 'residents')).toEqual([35, 1, 2000]);
});

test('those whom a question does not apply to are left out of it, and counted', async () => {
  const { matrix, completeness } = await answer({ by: 'pregnancy_and_maternity' });
  expect(numbers(matrix.tables.steps, 'all', 'n')).toEqual([25]);
  expect(matrix.method.exclusions).toContainEqual(
    expect.objectContaining({ reason: 'does_not_apply', n: 15 }),
  );
  const { characteristics } = completeness.tables;
  expect(
    numbers(
      characteristics,
      'pregnancy_and_maternity',
      'n',
      'known',
      'missing:not_applicable',
      'missing:blank',
    ),
  ).toEqual([40, 20, 15, 5]);
});

test('everyone left out is counted, with why', async () => {
  const { matrix } = await answer();
  expect(matrix.method.exclusions.map(({ reason, n, unit }) => [reason, n, unit])).toEqual([
    ['no_consent', 1, 'referrals'],
    ['further_referral', 1, 'referrals'],
    ['still_open', 5, 'young people'],
    ['import:referrals.csv', 3, 'rows'],
  ]);
});

test('a characteristic that nobody recorded is a finding, not a gap', async () => {
  const { findings, characteristics } = await answer();
  expect(findings).toContainEqual(
    expect.objectContaining({ kind: 'not_collected', characteristic: 'religion_or_belief' }),
  );
  const states = Object.fromEntries(characteristics.map(({ key, state }) => [key, state]));
  expect(states).toMatchObject({
    sex: 'compared',
    disability: 'compared',
    religion_or_belief: 'not_collected',
  });
});

test('without scores nothing is said of outcomes', async () => {
  const { outcomes, matrix } = await answer();
  expect(outcomes).toBeNull();
  expect(cell(matrix.tables.steps, 'all', 'both_scores')).toMatchObject({ state: 'not_collected' });
});

test('the steps of one group are of all who were referred', async () => {
  const { steps, focus } = await answer({ focus: 'male' });
  expect(focus).toBe('male');
  const table = steps?.tables.steps;
  expect(table && numbers(table, 'male', 'n', 'accepted', 'took_up', 'completed')).toEqual([
    15, 12, 12, 12,
  ]);
  expect(table && numbers(table, 'all', 'n', 'accepted', 'took_up', 'completed')).toEqual([
    40, 37, 20, 18,
  ]);
});

test('two characteristics crossed make a group for every pair, and those not known stand apart', async () => {
  const { crossed } = await answer({ across: 'disability' });
  const rows = crossed?.tables.steps.rows.map(({ key, label }) => [key, label]);
  expect(rows?.slice(0, 4)).toEqual([
    ['all', 'All young people'],
    ['female|yes', 'Female, Disabled'],
    ['female|no', 'Female, Not disabled'],
    ['male|yes', 'Male, Disabled'],
  ]);
  expect(crossed && numbers(crossed.tables.steps, 'female|yes', 'n')).toEqual([10]);
  expect(crossed && numbers(crossed.tables.steps, 'not_known|not_known', 'n')).toEqual([2]);
  expect(crossed && numbers(crossed.tables.steps, 'all', 'n')).toEqual([40]);
});

test('with no referrals the page says which files it needs', async () => {
  const choices = { ...(await askOutcomesChoices(database)), referredFrom: null };
  const setting = { pairing: defaultPairingSettings, leftOutAtImport: [] };
  const result = await askEquity(database, noEquityQuestion, choices, setting);
  expect(result).toMatchObject({ state: 'no_referrals', needs: ['people', 'referrals'] });
});

test('filters choose whom the page counts', async () => {
  const { youngPeople, matrix } = await answer({ characteristic: 'sex', group: 'male' });
  expect(youngPeople).toBe(15);
  expect(matrix.population).toBe('young people who were referred, sex: Male');
});

test('change is compared at equal first scores, beside how much of it is known', async () => {
  const scheme = handMadeScheme();
  // Twelve boys rise by 4 or 6, six girls by 0 or 2, from the same first scores.
  const pairs = [...range(1, 6), ...range(21, 32)].flatMap((n) => [
    swemwbs(`A${n}a`, `P${n}`, '2025-01-05', 18 + (n % 3)),
    swemwbs(`A${n}b`, `P${n}`, '2025-05-20', 18 + (n % 3) + (n > 20 ? 4 : 0) + 2 * (n % 2)),
  ]);
  await fill(database, { ...scheme, ...sittings(...pairs) });
  const { outcomes, matrix } = await answer();
  const table = outcomes?.tables.groups;
  expect(table && numbers(table, 'male', 'n', 'eligible')).toEqual([12, 12]);
  expect(table && numbers(table, 'male', 'change')[0]).toBeCloseTo(5, 12);
  // One of the six girls was referred again before her second score, which belongs to that spell.
  expect(table && cell(table, 'female', 'change')).toMatchObject({
    state: 'too_few_to_tell',
    n: 5,
  });
  expect(numbers(matrix.tables.steps, 'male', 'improved', 'improved_of')).toEqual([12, 12]);
  await fill(database, scheme);
});

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
