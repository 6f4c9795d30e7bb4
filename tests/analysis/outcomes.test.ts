import { afterAll, beforeAll, expect, test } from 'vitest';
import { askOutcomes } from '#app/analysis/outcomes/ask-outcomes.ts';
import { askOutcomesChoices } from '#app/analysis/outcomes/choices.ts';
import { scaleKey } from '#app/analysis/outcomes/scale-key.ts';
import { defaultPairingSettings } from '#app/analysis/pairing-settings.ts';
import type { Database } from '#app/database/database.ts';
import type { Cell } from '#app/results/cell.ts';
import { noFilter, type OutcomesFilter, type OutcomesResult } from '#app/results/outcomes.ts';
import type { Table } from '#app/results/table.ts';
import { fill, openAnalysisDatabase, sittings, swemwbs } from './analysis-database.ts';

let database: Database;

beforeAll(async () => {
  database = await openAnalysisDatabase();
});

afterAll(() => database.close());

type Answered = Extract<OutcomesResult, { state: 'answered' }>;

async function answer(filter: Partial<OutcomesFilter> = {}): Promise<Answered> {
  const choices = await askOutcomesChoices(database);
  const scale = scaleKey({ measure: 'swemwbs', version: '', scale: 'metric', informant: 'self' });
  const setting = {
    pairing: defaultPairingSettings,
    leftOutAtImport: [
      { file: 'referrals.csv', rows: 3 },
      { check: 'no_parent/contacts/referral_id', label: 'Contacts without a referral', rows: 5 },
    ],
  };
  const result = await askOutcomes(database, { ...noFilter, scale, ...filter }, choices, setting);
  if (result.state !== 'answered') throw new Error(result.reason);
  return result;
}

function cell(table: Table, row: string, column: string): Cell | undefined {
  return table.rows.find(({ key }) => key === row)?.cells[column];
}

const closed = { decision: 'accepted', closed_on: '2025-08-01', closure_reason: 'completed' };
const referral = (n: number, more = {}) => ({
  referral_id: `R${n}`,
  person_id: `P${n}`,
  referred_on: '2025-01-10',
  age_at_referral: 15,
  ...closed,
  ...more,
});
const pair = (n: number, first: number, last: number) => [
  swemwbs(`A${n}a`, `P${n}`, '2025-01-15', first),
  swemwbs(`A${n}b`, `P${n}`, '2025-07-15', last),
];

/** Changes +4, +2, 0, −4 and +3; one first only, one second only, one neither; one not completed; one who refused. */
async function scheme(): Promise<void> {
  await fill(database, {
    people: [
      ...[1, 2, 3].map((n) => ({ person_id: `P${n}`, sex: 'female' })),
      ...[4, 5, 6, 7, 8, 9].map((n) => ({ person_id: `P${n}`, sex: 'male' })),
      { person_id: 'P10', sex: 'male', consent_to_evaluation: 'declined' },
    ],
    referrals: [
      ...[1, 2, 3, 4, 5, 6, 7, 8, 10].map((n) =>
        referral(n, n <= 2 ? { source: 'self' } : { source: 'education' }),
      ),
      referral(9, { closure_reason: 'moved_away' }),
      { ...referral(1), referral_id: 'R1b', referred_on: '2025-09-01' },
    ],
    ...sittings(
      ...pair(1, 18, 22),
      ...pair(2, 20, 22),
      ...pair(3, 21, 21),
      ...pair(4, 24, 20),
      ...pair(5, 19, 22),
      ...pair(9, 10, 30),
      ...pair(10, 10, 30),
      swemwbs('A6', 'P6', '2025-01-15', 15),
      swemwbs('A7', 'P7', '2025-07-15', 30, { occasion: 'last' }),
    ),
  });
}

test('headline numbers are those worked out by hand', async () => {
  await scheme();
  const { headline } = await answer();
  const { cards } = headline.tables;
  expect(cell(cards, 'all', 'eligible')).toEqual({ state: 'shown', value: 8 });
  expect(cell(cards, 'all', 'n')).toEqual({ state: 'shown', value: 5 });
  // Mean of 4, 2, 0, −4, 3 is 1; their standard deviation √10; t(0.975, 4) = 2.7764451; interval 1 ± 3.9265.
  const change = cell(cards, 'all', 'average_change');
  expect(change).toMatchObject({ state: 'shown', value: 1 });
  expect(change?.state === 'shown' && change.interval?.lower).toBeCloseTo(
    1 - 2.7764451052 * Math.sqrt(10 / 5),
    6,
  );
  expect(cell(cards, 'all', 'better')).toEqual({ state: 'shown', value: 2 });
  expect(cell(cards, 'all', 'same')).toEqual({ state: 'shown', value: 2 });
  expect(cell(cards, 'all', 'worse')).toEqual({ state: 'shown', value: 1 });
});

test('everyone eligible is in exactly one of both, first only, second only and neither', async () => {
  await scheme();
  const { whoIsMissing } = await answer();
  const { status } = whoIsMissing.tables;
  const counts = ['both', 'first_only', 'second_only', 'neither', 'all'].map((row) =>
    cell(status, row, 'n'),
  );
  expect(counts.map((found) => found?.state === 'shown' && found.value)).toEqual([5, 1, 1, 1, 8]);
  expect(cell(status, 'first_only', 'baseline')).toMatchObject({ state: 'shown', value: 15 });
});

test('every number says what it leaves out', async () => {
  await scheme();
  const { headline } = await answer();
  expect(headline.method.exclusions).toEqual([
    expect.objectContaining({ reason: 'no_consent', n: 1, unit: 'referrals' }),
    expect.objectContaining({ reason: 'not_eligible', n: 1, unit: 'referrals' }),
    expect.objectContaining({ reason: 'repeat_spell', n: 1, unit: 'referrals' }),
    expect.objectContaining({ reason: 'no_pair', n: 3, unit: 'young people' }),
    expect.objectContaining({ reason: 'import:referrals.csv', n: 3, unit: 'rows' }),
    {
      reason: 'check:no_parent/contacts/referral_id',
      label: 'Contacts without a referral (see Import)',
      n: 5,
      unit: 'rows',
    },
  ]);
});

test('filters narrow who counts', async () => {
  await scheme();
  const bySource = await answer({ source: 'self' });
  expect(cell(bySource.headline.tables.cards, 'all', 'n')).toEqual({ state: 'shown', value: 2 });
  const byGroup = await answer({ characteristic: 'sex', group: 'male' });
  expect(cell(byGroup.headline.tables.cards, 'all', 'n')).toEqual({ state: 'shown', value: 2 });
  const byDate = await answer({ from: '2025-02-01' });
  expect(cell(byDate.headline.tables.cards, 'all', 'eligible')).toEqual({
    state: 'shown',
    value: 1,
  });
  const accepted = await answer({ eligible: 'accepted' });
  expect(cell(accepted.headline.tables.cards, 'all', 'n')).toEqual({ state: 'shown', value: 6 });
});

test('bars and bands of before and after hold every pair once', async () => {
  await scheme();
  const { beforeAfter } = await answer();
  const { bins, summary } = beforeAfter.tables;
  const sum = (column: string) =>
    bins.rows
      .filter(({ role }) => role === 'group')
      .reduce(
        (total, row) =>
          total + (row.cells[column]?.state === 'shown' ? row.cells[column].value : NaN),
        0,
      );
  expect([sum('first'), sum('second')]).toEqual([5, 5]);
  // First scores 18, 20, 21, 24, 19: two at 19.5 or below. Second 22, 22, 21, 20, 22: none.
  expect(cell(summary, 'first', 'band:low')).toEqual({ state: 'shown', value: 2 });
  expect(cell(summary, 'second', 'band:low')).toEqual({ state: 'shown', value: 0 });
  expect(cell(summary, 'first', 'mean')).toMatchObject({ value: 20.4 });
});

test('bars of change break exactly at the reliable-change line', async () => {
  await scheme();
  const { reliableChange } = await answer();
  const { bins, outcome } = reliableChange.tables;
  const held = (test: (from: number, to: number) => boolean) =>
    bins.rows
      .filter(({ role }) => role === 'group')
      .filter(({ key }) => {
        const [from = NaN, to = NaN] = key.split('..').map(Number);
        return test(from, to);
      })
      .reduce((total, { cells }) => total + (cells.n?.state === 'shown' ? cells.n.value : 0), 0);
  expect(held((from) => from >= 3)).toBe(2);
  expect(held((_, to) => to <= -3)).toBe(1);
  expect(cell(outcome, 'better', 'n')).toEqual({ state: 'shown', value: 2 });
});

test('a group of fewer than ten gets no average of its own', async () => {
  await scheme();
  const { averageChange } = await answer({ by: 'sex' });
  expect(cell(averageChange.tables.groups, 'female', 'mean_change')).toMatchObject({
    state: 'too_few_to_tell',
    n: 3,
    needed: 10,
  });
});

test('without any score the answer says which files it needs', async () => {
  await fill(database, { referrals: [referral(1)] });
  const choices = await askOutcomesChoices(database);
  const result = await askOutcomes(database, noFilter, choices, {
    pairing: defaultPairingSettings,
    leftOutAtImport: [],
  });
  expect(result).toMatchObject({
    state: 'no_scores',
    needs: ['assessments', 'responses', 'referrals'],
  });
});

test('a young person outside the measure’s ages counts only if the measure was used with them', async () => {
  await fill(database, {
    referrals: [
      referral(1, { age_at_referral: 8 }),
      referral(2, { age_at_referral: 8 }),
      referral(3),
    ],
    ...sittings(...pair(1, 20, 22)),
  });
  const { headline } = await answer();
  expect(cell(headline.tables.cards, 'all', 'eligible')).toEqual({ state: 'shown', value: 2 });
  expect(headline.method.exclusions).toContainEqual(
    expect.objectContaining({ reason: 'outside_ages', n: 1 }),
  );
});
