import { afterAll, beforeAll, expect, test } from 'vitest';
import { askOutcomes } from '#app/analysis/outcomes/ask-outcomes.ts';
import type { Database } from '#app/database/database.ts';
import { noFilter, type OutcomesFilter, type OutcomesResult } from '#app/results/outcomes.ts';
import { fill, openAnalysisDatabase } from './analysis-database.ts';
import {
  cell,
  choicesOf,
  numberIn,
  numbersIn,
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

type Answered = Extract<OutcomesResult, { state: 'answered' }>;

async function answer(filter: Partial<OutcomesFilter> = {}): Promise<Answered> {
  const whole = { ...noFilter, scale: swemwbsKey, ...filter };
  const result = await askOutcomes(database, whole, await choicesOf(database), setting);
  if (result.state !== 'answered') throw new Error(result.reason);
  return result;
}

test('those who started low are set beside those who started higher', async () => {
  await smallScheme(database);
  const { betterByGroup } = await answer({ by: 'sex' });
  if (betterByGroup === null) throw new Error('SWEMWBS has a threshold');
  const { groups } = betterByGroup.tables;
  const columns = ['n', 'better', 'same', 'worse'];
  expect(numbersIn(groups, 'all', columns)).toEqual([5, 2, 2, 1]);
  expect(numbersIn(groups, 'start:low', columns)).toEqual([2, 2, 0, 0]);
  expect(numbersIn(groups, 'start:medium', columns)).toEqual([3, 0, 2, 1]);
  expect(numbersIn(groups, 'start:high', columns)).toEqual([0, 0, 0, 0]);
  expect(numbersIn(groups, 'female', columns)).toEqual([3, 1, 2, 0]);
  expect(numbersIn(groups, 'male', columns)).toEqual([2, 1, 0, 1]);
  expect(numberIn(groups, 'start:medium', 'worse_share')).toBeCloseTo(1 / 3, 12);
  expect(betterByGroup.startedLow).toEqual(['start:low']);
});

test('nobody’s share is nought of nought', async () => {
  await smallScheme(database);
  const { betterByGroup } = await answer();
  const found = betterByGroup && cell(betterByGroup.tables.groups, 'start:high', 'better_share');
  expect(found).toMatchObject({ state: 'too_few_to_tell', n: 0 });
});

test('moves between bands hold every pair once', async () => {
  await smallScheme(database);
  const { bandMoves } = await answer();
  if (bandMoves === null) throw new Error('SWEMWBS has bands');
  const { moves } = bandMoves.tables;
  const columns = ['n', 'to:low', 'to:medium', 'to:high'];
  expect(numbersIn(moves, 'low', columns)).toEqual([2, 0, 2, 0]);
  expect(numbersIn(moves, 'medium', columns)).toEqual([3, 0, 3, 0]);
  expect(numbersIn(moves, 'high', columns)).toEqual([0, 0, 0, 0]);
  expect(numbersIn(moves, 'all', columns)).toEqual([5, 0, 5, 0]);
  expect(bandMoves.scale.bandsForAdults).toBe(true);
});

test('five pairs could only show a change of five points; eighty-one would be needed for one', async () => {
  await smallScheme(database);
  const { power } = (await answer()).cannotTell.tables;
  // Standard deviation √10; (t(0.975, 4) + t(0.8, 4)) × √10 ÷ √5 = (2.776445 + 0.940965) × √2.
  expect(numberIn(power, 'all', 'sd')).toBeCloseTo(Math.sqrt(10), 10);
  expect(numberIn(power, 'all', 'smallest')).toBeCloseTo(3.71741 * Math.SQRT2, 4);
  expect(numbersIn(power, 'all', ['n', 'change', 'needed', 'more'])).toEqual([5, 1, 81, 76]);
});

test('one pair says nothing of what could be shown', async () => {
  await smallScheme(database);
  const { power } = (await answer({ characteristic: 'sex', group: 'male' })).cannotTell.tables;
  expect(numberIn(power, 'all', 'n')).toBe(2);
  await smallScheme(database, { referrals: [referral(1)] });
  const alone = (await answer()).cannotTell.tables.power;
  expect(cell(alone, 'all', 'smallest')).toMatchObject({ state: 'too_few_to_tell', n: 1 });
  expect(cell(alone, 'all', 'needed')).toMatchObject({ state: 'too_few_to_tell' });
});

test('a second question of another filter is not answered from the first', async () => {
  await smallScheme(database);
  const all = await answer();
  const girls = await answer({ characteristic: 'sex', group: 'female' });
  const again = await answer();
  expect([all, girls, again].map(({ youngPeople }) => youngPeople)).toEqual([8, 3, 8]);
  await fill(database, { referrals: [referral(1)] });
  await smallScheme(database, { referrals: [referral(1), referral(2)] });
  expect((await answer()).youngPeople).toBe(2);
});
