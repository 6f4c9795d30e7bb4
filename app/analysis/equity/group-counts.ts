import { z } from 'zod';
import type { Database, QueryOptions } from '#app/database/database.ts';
import { joined, literal, sql, trusted, type Sql } from '#app/database/sql.ts';
import { equitySteps, type EquityStep } from '#app/results/equity-base.ts';
import { addPairSums, type PairSums } from '#app/statistics/pair-sums.ts';
import { ask } from '../ask.ts';
import type { AgeRange } from '../population/age-range.ts';

/** How many reached a step, of how many of whom it is known. */
export interface StepCount {
  readonly with: number;
  readonly of: number;
}

/** One group of one characteristic, or several taken together. */
export interface GroupCounts {
  readonly n: number;
  readonly steps: Readonly<Record<EquityStep, StepCount>>;
  /** Those of the ages that the population file is read for. */
  readonly reached: number;
  readonly pairs: PairSums;
}

/** By characteristic, by row key. */
export type CountsByGroup = ReadonlyMap<string, ReadonlyMap<string, GroupCounts>>;

const stepRow = z.object({
  accepted: z.number(),
  accepted_of: z.number(),
  seen_in_4_weeks: z.number(),
  seen_in_4_weeks_of: z.number(),
  took_up: z.number(),
  took_up_of: z.number(),
  completed: z.number(),
  completed_of: z.number(),
  both_scores: z.number(),
  both_scores_of: z.number(),
  improved: z.number(),
  improved_of: z.number(),
});

const row = stepRow.extend({
  characteristic: z.string(),
  group_key: z.string(),
  n: z.number(),
  reached: z.number(),
  mean_first: z.number().nullable(),
  mean_last: z.number().nullable(),
  sum_first: z.number().nullable(),
  sum_last: z.number().nullable(),
  sum_products: z.number().nullable(),
});

/** The aggregate behind every table of groups: all characteristics and all steps in one pass. */
export function countsSql(ages: ReadonlyMap<string, AgeRange>): Sql {
  const columns = equitySteps.flatMap((step) => [
    `count(*) FILTER (p.${step}) AS ${step}`,
    `count(*) FILTER (p.${step}_of) AS ${step}_of`,
  ]);
  const steps = trusted(columns.join(',\n  '));
  return sql`SELECT
  g.characteristic,
  g.group_key,
  count(*) AS n,
  ${steps},
  ${reachedSql(ages)} AS reached,
  avg(p.first_score) FILTER (p.both_scores) AS mean_first,
  avg(p.last_score) FILTER (p.both_scores) AS mean_last,
  regr_sxx(p.last_score, p.first_score) FILTER (p.both_scores) AS sum_first,
  regr_syy(p.last_score, p.first_score) FILTER (p.both_scores) AS sum_last,
  regr_sxy(p.last_score, p.first_score) FILTER (p.both_scores) AS sum_products
FROM equity_groups AS g
JOIN equity_people AS p ON p.person_id = g.person_id
GROUP BY g.characteristic, g.group_key`;
}

function reachedSql(ages: ReadonlyMap<string, AgeRange>): Sql {
  if (ages.size === 0) return sql`0`;
  const cases = [...ages].map(
    ([key, { from, to }]) =>
      sql`WHEN ${literal(key)} THEN p.age BETWEEN ${literal(from)} AND ${literal(to)}`,
  );
  return sql`count(*) FILTER (CASE g.characteristic ${joined(cases, '\n')} ELSE false END)`;
}

export async function askGroupCounts(
  database: Database,
  ages: ReadonlyMap<string, AgeRange>,
  options?: QueryOptions,
): Promise<CountsByGroup> {
  const found = new Map<string, Map<string, GroupCounts>>();
  for (const group of await ask(database, countsSql(ages), row, options)) {
    const groups = found.get(group.characteristic) ?? new Map<string, GroupCounts>();
    found.set(group.characteristic, groups.set(group.group_key, countsOf(group)));
  }
  return found;
}

function countsOf(group: z.infer<typeof row>): GroupCounts {
  return {
    n: group.n,
    steps: stepsOf((step) => ({ with: group[step], of: group[`${step}_of`] })),
    reached: group.reached,
    pairs: {
      n: group.both_scores,
      meanFirst: group.mean_first ?? 0,
      meanSecond: group.mean_last ?? 0,
      sumFirst: group.sum_first ?? 0,
      sumSecond: group.sum_last ?? 0,
      sumProducts: group.sum_products ?? 0,
    },
  };
}

/** Groups taken together. */
export function addCounts(groups: readonly GroupCounts[]): GroupCounts {
  const add = (of: (group: GroupCounts) => number) =>
    groups.reduce((sum, group) => sum + of(group), 0);
  return {
    n: add(({ n }) => n),
    steps: stepsOf((step) => ({
      with: add(({ steps }) => steps[step].with),
      of: add(({ steps }) => steps[step].of),
    })),
    reached: add(({ reached }) => reached),
    pairs: addPairSums(groups.map(({ pairs }) => pairs)),
  };
}

function stepsOf(of: (step: EquityStep) => StepCount): Record<EquityStep, StepCount> {
  return {
    accepted: of('accepted'),
    seen_in_4_weeks: of('seen_in_4_weeks'),
    took_up: of('took_up'),
    completed: of('completed'),
    both_scores: of('both_scores'),
    improved: of('improved'),
  };
}
