import { z } from 'zod';
import type { Database, QueryOptions } from '#app/database/database.ts';
import { askOne } from '../../ask.ts';

const moments = z.object({
  eligible: z.number(),
  both: z.number(),
  better: z.number(),
  worse: z.number(),
  sum_change: z.number(),
  first_only: z.number(),
  sum_first_only: z.number(),
  second_only: z.number(),
  sum_second_only: z.number(),
  neither: z.number(),
});

/** Counts and sums from which every bound follows. */
export type MissingMoments = z.infer<typeof moments>;

export const missingMomentsSql = `SELECT
  count(*) AS eligible,
  count(*) FILTER (status = 'both') AS both,
  count(*) FILTER (outcome = 'improved') AS better,
  count(*) FILTER (outcome = 'deteriorated') AS worse,
  coalesce(sum(change), 0)::DOUBLE AS sum_change,
  count(*) FILTER (status = 'first_only') AS first_only,
  coalesce(sum(first_score) FILTER (status = 'first_only'), 0)::DOUBLE AS sum_first_only,
  count(*) FILTER (status = 'second_only') AS second_only,
  coalesce(sum(last_score) FILTER (status = 'second_only'), 0)::DOUBLE AS sum_second_only,
  count(*) FILTER (status = 'neither') AS neither
FROM asked`;

export function askMissingMoments(
  database: Database,
  options?: QueryOptions,
): Promise<MissingMoments> {
  return askOne(database, missingMomentsSql, moments, options);
}
