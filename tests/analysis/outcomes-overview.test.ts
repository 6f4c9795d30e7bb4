import { afterAll, beforeAll, expect, test } from 'vitest';
import { askOutcomes } from '#app/analysis/outcomes/ask-outcomes.ts';
import { askOutcomesOverview } from '#app/analysis/outcomes/overview/ask-overview.ts';
import type { Database } from '#app/database/database.ts';
import { noFilter, type OutcomesFilter, type OutcomesOverview } from '#app/results/outcomes.ts';
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

async function overview(filter: Partial<OutcomesFilter> = {}): Promise<OutcomesOverview> {
  const whole = { ...noFilter, ...filter };
  return askOutcomesOverview(database, whole, await choicesOf(database), setting);
}

const goal = (id: string, n: number, more = {}) => ({
  goal_id: id,
  person_id: `P${n}`,
  referral_id: `R${n}`,
  theme: 'confidence',
  set_on: '2025-01-10',
  ...more,
});
const ratings = (id: string, first: number, last: number) => [
  { goal_id: id, rated_on: '2025-01-10', rating: first },
  { goal_id: id, rated_on: '2025-07-01', rating: last },
];

/** Person 1 has goals of +6 and +2, person 2 one of −4, person 3 two without a rating: one reached, one not known. */
const goals = {
  goals: [
    goal('G1', 1, { achieved: 'yes' }),
    goal('G2', 1, { theme: 'isolation', achieved: 'partly' }),
    goal('G3', 2, { achieved: 'no' }),
    goal('G4', 3, { achieved: 'yes', theme: null }),
    goal('G5', 3, { theme: null }),
    goal('G6', 20, { achieved: 'yes' }),
  ],
  goal_ratings: [...ratings('G1', 2, 8), ...ratings('G2', 3, 5), ...ratings('G3', 7, 3)],
};

test('a scale stands at a glance with the numbers it has on its own page', async () => {
  await smallScheme(database, goals);
  const { measures } = (await overview()).atAGlance.tables;
  const whole = { ...noFilter, scale: swemwbsKey };
  const page = await askOutcomes(database, whole, await choicesOf(database), setting);
  if (page.state !== 'answered') throw new Error(page.reason);
  const { cards } = page.headline.tables;
  const own = page.choice.key;
  expect(numbersIn(measures, own, ['n', 'eligible', 'mean_change', 'better'])).toEqual(
    numbersIn(cards, 'all', ['n', 'eligible', 'average_change', 'better']),
  );
  expect(cell(measures, own, 'mean_change')).toEqual(cell(cards, 'all', 'average_change'));
});

test('goals stand beside the measures: each young person once, with the mean of their own', async () => {
  await smallScheme(database, goals);
  const { atAGlance } = await overview();
  const { measures } = atAGlance.tables;
  // Person 1: mean of 6 and 2 is 4; person 2: −4.
  expect(numbersIn(measures, 'goals', ['n', 'eligible', 'mean_change'])).toEqual([2, 8, 0]);
  expect(numbersIn(measures, 'personal_outcomes', ['reached', 'reached_of'])).toEqual([1, 1]);
  expect(atAGlance.subjects.map(({ kind }) => kind)).toEqual([
    'scale',
    'goals',
    'personal_outcomes',
  ]);
});

test('goals by change, by whether they were reached, and by theme', async () => {
  await smallScheme(database, goals);
  const found = (await overview()).goals;
  if (found === null) throw new Error('There are goals');
  const { overview: short, outcome, reached, themes, bins } = found.tables;
  expect(numbersIn(short, 'all', ['people', 'goals', 'rated_twice', 'people_rated'])).toEqual([
    3, 5, 3, 2,
  ]);
  expect(['worse', 'same', 'better', 'all'].map((row) => numberIn(outcome, row, 'n'))).toEqual([
    1, 1, 1, 3,
  ]);
  expect(numberIn(bins, '6..7', 'n')).toBe(1);
  expect(numberIn(bins, '-5..-4', 'n')).toBe(1);
  const rows = ['yes', 'partly', 'no', 'not_known', 'all'];
  expect(rows.map((row) => numberIn(reached, row, 'n'))).toEqual([2, 1, 1, 1, 5]);
  expect(rows.map((row) => numberIn(reached, row, 'unrated'))).toEqual([1, 0, 0, 1, 2]);
  expect(numbersIn(themes, 'confidence', ['n', 'people_rated', 'reached', 'reached_of'])).toEqual([
    2, 2, 1, 2,
  ]);
  expect(numbersIn(themes, 'missing:theme', ['n', 'people_rated'])).toEqual([2, 0]);
  expect(cell(outcome, 'better', 'share')).not.toHaveProperty('interval');
});

test('filters narrow goals and scales alike', async () => {
  await smallScheme(database, goals);
  const boys = await overview({ characteristic: 'sex', group: 'male' });
  expect(boys.goals).toBeNull();
  expect(numbersIn(boys.atAGlance.tables.measures, swemwbsKeyOf(boys), ['n', 'eligible'])).toEqual([
    2, 5,
  ]);
});

test('goals without any referrals file belong to the young person', async () => {
  await fill(database, {
    ...sittings(...pair(1, 18, 22)),
    ...goals,
  });
  const found = await overview();
  expect(numberIn(found.atAGlance.tables.measures, 'goals', 'n')).toBe(2);
  expect(found.goals && numberIn(found.goals.tables.overview, 'all', 'goals')).toBe(6);
});

test('a measure that was used with nobody of its age leaves out those it is not for', async () => {
  await fill(database, {
    referrals: [referral(1), referral(2, { age_at_referral: 8 }), referral(3)],
    ...sittings(...pair(1, 20, 22)),
  });
  const { measures } = (await overview()).atAGlance.tables;
  expect(numberIn(measures, measures.rows[0]?.key ?? '', 'eligible')).toBe(2);
});

function swemwbsKeyOf({ atAGlance }: OutcomesOverview): string {
  return atAGlance.tables.measures.rows.find(({ key }) => key.startsWith('swemwbs'))?.key ?? '';
}
