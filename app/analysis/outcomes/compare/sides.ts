import { z } from 'zod';
import { sql, type Sql } from '#app/database/sql.ts';
import type { PairSums } from '#app/statistics/pair-sums.ts';

/** One side of a comparison: counts and sums over the young people who belong to it. */
const side = z.object({
  side: z.enum(['one', 'two']),
  eligible: z.number(),
  n: z.number(),
  mean_first: z.number().nullable(),
  sd_first: z.number().nullable(),
  mean_last: z.number().nullable(),
  mean_change: z.number().nullable(),
  sd_change: z.number().nullable(),
  sum_first: z.number().nullable(),
  sum_last: z.number().nullable(),
  sum_products: z.number().nullable(),
  better: z.number(),
  worse: z.number(),
});

export type Side = z.infer<typeof side>;
export const sideRow = side;

export const emptySide = (name: Side['side']): Side => ({
  side: name,
  eligible: 0,
  n: 0,
  mean_first: null,
  sd_first: null,
  mean_last: null,
  mean_change: null,
  sd_change: null,
  sum_first: null,
  sum_last: null,
  sum_products: null,
  better: 0,
  worse: 0,
});

/**
 * Both sides at once. A young person who belongs to both is counted once: with a pair if there is one, and then on the side
 * of the earlier spell, so that the two sides are of different people.
 */
export function sidesSql(one: Sql, two: Sql): Sql {
  return sql`WITH both_sides AS (
  SELECT * FROM (
    SELECT 'one' AS side, a.* FROM (${one}) AS a
    UNION ALL
    SELECT 'two' AS side, b.* FROM (${two}) AS b
  )
  QUALIFY row_number() OVER (
    PARTITION BY person_id ORDER BY (status = 'both') DESC, referred_on, side
  ) = 1
)
SELECT side,
  count(*) AS eligible,
  count(*) FILTER (status = 'both') AS n,
  avg(first_score) FILTER (status = 'both') AS mean_first,
  stddev_samp(first_score) FILTER (status = 'both') AS sd_first,
  avg(last_score) FILTER (status = 'both') AS mean_last,
  avg(change) AS mean_change,
  stddev_samp(change) AS sd_change,
  regr_sxx(last_score, first_score) FILTER (status = 'both') AS sum_first,
  regr_syy(last_score, first_score) FILTER (status = 'both') AS sum_last,
  regr_sxy(last_score, first_score) FILTER (status = 'both') AS sum_products,
  count(*) FILTER (outcome = 'improved') AS better,
  count(*) FILTER (outcome = 'deteriorated') AS worse
FROM both_sides
GROUP BY side`;
}

/** The sums that an adjusted difference is made of. */
export function pairSumsOf(found: Side): PairSums {
  return {
    n: found.n,
    meanFirst: found.mean_first ?? 0,
    meanSecond: found.mean_last ?? 0,
    sumFirst: found.sum_first ?? 0,
    sumSecond: found.sum_last ?? 0,
    sumProducts: found.sum_products ?? 0,
  };
}
