import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '#app/database/database.ts';
import { fill, openAnalysisDatabase, rowsOf } from './analysis-database.ts';

let database: Database;

beforeAll(async () => {
  database = await openAnalysisDatabase();
});

afterAll(() => database.close());

const goal = (id: string) => ({
  goal_id: id,
  person_id: 'P1',
  referral_id: 'R1',
  set_on: '2025-01-10',
});
const rating = (
  id: string,
  on: string | null,
  value: number | null,
  occasion: string | null = null,
) => ({
  goal_id: id,
  rated_on: on,
  rating: value,
  occasion,
});
const changes = () =>
  rowsOf(
    database,
    'SELECT goal_id, first_rating, last_rating, change, outcome, status FROM goal_changes ORDER BY 1',
  );

test('each goal is followed by its own id, from its first rating to its last', async () => {
  await fill(database, {
    goals: [goal('G1'), goal('G2'), goal('G3')],
    goal_ratings: [
      rating('G1', '2025-05-01', 6),
      rating('G1', '2025-01-10', 2),
      rating('G1', '2025-03-01', 9),
      rating('G2', '2025-01-10', 3),
      rating('G2', '2025-05-01', 6),
      rating('G3', '2025-01-10', 7),
      rating('G3', '2025-05-01', 3),
    ],
  });
  expect(await changes()).toEqual([
    {
      goal_id: 'G1',
      first_rating: 2,
      last_rating: 6,
      change: 4,
      outcome: 'improved',
      status: 'rated_twice',
    },
    {
      goal_id: 'G2',
      first_rating: 3,
      last_rating: 6,
      change: 3,
      outcome: 'improved',
      status: 'rated_twice',
    },
    {
      goal_id: 'G3',
      first_rating: 7,
      last_rating: 3,
      change: -4,
      outcome: 'deteriorated',
      status: 'rated_twice',
    },
  ]);
});

test('a goal without a rating, with one, or with two on one day has no change', async () => {
  await fill(database, {
    goals: [goal('G1'), goal('G2'), goal('G3'), goal('G4')],
    goal_ratings: [
      rating('G2', '2025-01-10', 3),
      rating('G3', '2025-01-10', 3),
      rating('G3', '2025-01-10', 8),
      rating('G4', '2025-01-10', null),
    ],
  });
  const rows = await changes();
  expect(rows.map(({ status, change }) => [status, change])).toEqual([
    ['not_rated', null],
    ['rated_once', null],
    ['rated_once', null],
    ['not_rated', null],
  ]);
});

test('undated ratings pair only as first with last', async () => {
  await fill(database, {
    goals: [goal('G1'), goal('G2')],
    goal_ratings: [
      rating('G1', null, 8, 'last'),
      rating('G1', null, 5, 'first'),
      rating('G2', null, 5),
      rating('G2', null, 8),
    ],
  });
  const rows = await changes();
  expect(rows.map(({ change }) => change)).toEqual([3, null]);
});
