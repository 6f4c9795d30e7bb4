import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '#app/database/database.ts';
import { scoreGoals } from '#app/measures/score-goals.ts';
import { fill, openAnalysisDatabase, rowsOf } from './analysis-database.ts';

let database: Database;
beforeAll(async () => {
  database = await openAnalysisDatabase();
});
afterAll(() => database.close());

interface RandomGoal {
  readonly first: number | null;
  readonly last: number | null;
  /** A rating on a day between: neither the first nor the last, so it must not count. */
  readonly between: number | null;
}

const rating = fc.option(fc.integer({ min: 0, max: 10 }), { freq: 4, nil: null });
const goal: fc.Arbitrary<RandomGoal> = fc.record({ first: rating, last: rating, between: rating });
const people = fc.array(fc.array(goal, { minLength: 1, maxLength: 4 }), {
  minLength: 15,
  maxLength: 15,
});

/** What counts as the ends when one of them was left blank: the rating between, if there is one. */
function endsOf({ first, last, between }: RandomGoal): readonly [number | null, number | null] {
  const given = [first, between, last].filter((one) => one !== null);
  return given.length < 2 ? [first, null] : [given[0] ?? null, given.at(-1) ?? null];
}

test('several goals of a person come to the same in SQL and in TypeScript, goal by goal and on average', async () => {
  await fc.assert(
    fc.asyncProperty(people, async (all) => {
      const goals = all.flatMap((own, n) =>
        own.map((one, at) => ({ ...one, person: `P${n}`, id: `G${n}-${at}` })),
      );
      await fill(database, {
        referrals: all.map((_, n) => ({
          referral_id: `R${n}`,
          person_id: `P${n}`,
          referred_on: '2025-01-01',
        })),
        goals: goals.map(({ id, person }) => ({
          goal_id: id,
          person_id: person,
          referral_id: person.replace('P', 'R'),
        })),
        goal_ratings: goals.flatMap(({ id, first, between, last }) => [
          { goal_id: id, rating: last, rated_on: '2025-06-01' },
          { goal_id: id, rating: first, rated_on: '2025-02-01' },
          { goal_id: id, rating: between, rated_on: '2025-04-01' },
        ]),
      });
      const inSql = await rowsOf(
        database,
        `SELECT person_id, list(change ORDER BY goal_id)::VARCHAR AS changes,
           list(outcome ORDER BY goal_id)::VARCHAR AS outcomes, round(avg(change), 6) AS mean
         FROM goal_changes GROUP BY person_id`,
      );
      const inTypeScript = all.map((own, n) => {
        const ends = own.map(endsOf);
        const scores = scoreGoals(
          ends.map(([first]) => first),
          ends.map(([, last]) => last),
        );
        return {
          person_id: `P${n}`,
          changes: listed(scores.changePerGoal.map((change) => change?.toFixed(1) ?? 'NULL')),
          outcomes: listed(
            scores.outcomePerGoal.map((outcome, at) =>
              scores.changePerGoal[at] === null ? 'NULL' : outcome,
            ),
          ),
          mean: scores.meanChange,
        };
      });
      const byPerson = (one: { person_id?: unknown }, other: { person_id?: unknown }): number =>
        String(one.person_id).localeCompare(String(other.person_id));
      expect([...inSql].sort(byPerson)).toEqual([...inTypeScript].sort(byPerson));
    }),
    { numRuns: 4, endOnFailure: true },
  );
});

function listed(values: readonly string[]): string {
  return `[${values.join(', ')}]`;
}
