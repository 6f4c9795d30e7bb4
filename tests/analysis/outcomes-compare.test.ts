import { afterAll, beforeAll, expect, test } from 'vitest';
import { askComparison } from '#app/analysis/outcomes/compare/ask-comparison.ts';
import type { Database } from '#app/database/database.ts';
import type { CompareFigure } from '#app/results/outcome-figures.ts';
import { noFilter, type ComparedSide } from '#app/results/outcomes.ts';
import { ancovaDifference } from '#app/statistics/ancova-difference.ts';
import { welchDifference } from '#app/statistics/welch-difference.ts';
import { fill, openAnalysisDatabase, sittings } from './analysis-database.ts';
import {
  cell,
  choicesOf,
  numberIn,
  numbersIn,
  pair,
  referral,
  setting,
  smallScheme,
  swemwbsKey,
} from './outcomes-scheme.ts';

let database: Database;

beforeAll(async () => {
  database = await openAnalysisDatabase();
});

afterAll(() => database.close());

const everyone: ComparedSide = {
  from: null,
  to: null,
  source: null,
  characteristic: null,
  group: null,
};
const girls: ComparedSide = { ...everyone, characteristic: 'sex', group: 'female' };
const boys: ComparedSide = { ...everyone, characteristic: 'sex', group: 'male' };

async function compare(one: ComparedSide, two: ComparedSide): Promise<CompareFigure> {
  const choices = await choicesOf(database);
  const filter = { ...noFilter, scale: swemwbsKey };
  const found = await askComparison(database, filter, { one, two }, choices, setting);
  if (found.state !== 'compared') throw new Error('There are scores');
  return found.figure;
}

const firsts = [18, 19, 20, 21, 22, 17, 18, 19, 23, 20, 24, 16];
const gains = [3, 1, 4, 0, 2, 5, 3, 2, -3, 4, 1, 6];

/** Twelve girls and twelve boys; each boy begins a point higher and gains two points less. */
async function evenScheme(): Promise<void> {
  await fill(database, {
    people: [...firsts, ...firsts].map((_, at) => ({
      person_id: `P${at + 1}`,
      sex: at < 12 ? 'female' : 'male',
    })),
    referrals: [...firsts, ...firsts].map((_, at) => referral(at + 1)),
    ...sittings(
      ...firsts.flatMap((first, at) => pair(at + 1, first, first + (gains[at] ?? 0))),
      ...firsts.flatMap((first, at) => pair(at + 13, first + 1, first + (gains[at] ?? 0) - 1)),
    ),
  });
}

test('the difference has an interval of its own, as it is with and without first scores', async () => {
  await evenScheme();
  const { difference, sides } = (await compare(girls, boys)).tables;
  // Gains add up to 28 of 12: 2⅓; the boys’ to 4: ⅓.
  expect(numbersIn(sides, 'one', ['n', 'eligible', 'better'])).toEqual([12, 12, 6]);
  expect(numberIn(sides, 'one', 'mean_change')).toBeCloseTo(28 / 12, 10);
  expect(numberIn(difference, 'all', 'change')).toBeCloseTo(2, 10);
  const boysGains = gains.map((gain) => gain - 2);
  const welch = welchDifference(gains, boysGains);
  if (welch.state !== 'shown') throw new Error(welch.reason);
  const change = cell(difference, 'all', 'change');
  expect(change?.state === 'shown' && change.interval?.lower).toBeCloseTo(welch.interval.lower, 9);

  const second = firsts.map((first, at) => first + (gains[at] ?? 0));
  const ancova = ancovaDifference(
    {
      first: [...firsts, ...firsts.map((first) => first + 1)],
      second: [...second, ...second.map((score) => score - 1)],
      group: [...firsts.map(() => 'girls'), ...firsts.map(() => 'boys')],
    },
    'boys',
  );
  const adjusted = ancova.state === 'shown' ? ancova.groups[0]?.difference : undefined;
  if (adjusted?.state !== 'shown') throw new Error('Both groups have spread');
  const found = cell(difference, 'all', 'adjusted_change');
  expect(found?.state === 'shown' && found.value).toBeCloseTo(adjusted.value, 9);
  expect(found?.state === 'shown' && found.interval?.upper).toBeCloseTo(adjusted.interval.upper, 9);
});

test('shares are compared by Newcombe', async () => {
  await evenScheme();
  const { difference } = (await compare(girls, boys)).tables;
  // Gains of 3 or more: six girls (3, 4, 5, 3, 4, 6); boys have 1, 2, 3, 1, 2, 4: two.
  expect(numbersIn(difference, 'all', ['better_one', 'better_two'])).toEqual([6, 2]);
  expect(numberIn(difference, 'all', 'better')).toBeCloseTo(4 / 12, 12);
  expect(cell(difference, 'all', 'better')).toMatchObject({ interval: { method: 'Newcombe' } });
});

test('a side compared with itself holds nobody twice', async () => {
  await evenScheme();
  const { sides } = (await compare(everyone, everyone)).tables;
  expect(numberIn(sides, 'one', 'eligible') + numberIn(sides, 'two', 'eligible')).toBe(24);
});

test('two periods share no young person', async () => {
  await fill(database, {
    referrals: [
      referral(1),
      referral(1, { referral_id: 'R1b', referred_on: '2025-09-01', closed_on: '2026-03-01' }),
      referral(2, { referred_on: '2025-09-01', closed_on: '2026-03-01' }),
    ],
    ...sittings(...pair(1, 18, 22)),
  });
  const { sides } = (
    await compare({ ...everyone, to: '2025-06-30' }, { ...everyone, from: '2025-07-01' })
  ).tables;
  expect(numbersIn(sides, 'one', ['n', 'eligible'])).toEqual([1, 1]);
  expect(numbersIn(sides, 'two', ['n', 'eligible'])).toEqual([0, 1]);
});

test('sides are named, and too few of them are not compared', async () => {
  await smallScheme(database);
  const { sides, tables } = await compare(girls, boys);
  expect(sides).toEqual({ one: 'Sex: Female', two: 'Sex: Male' });
  expect(cell(tables.difference, 'all', 'change')).toMatchObject({
    state: 'too_few_to_tell',
    n: 2,
    needed: 10,
  });
});
