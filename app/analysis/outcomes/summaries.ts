import { z } from 'zod';
import type { Database, QueryOptions } from '#app/database/database.ts';
import { ask, askOne } from '../ask.ts';

const totals = z.object({
  eligible: z.number(),
  both: z.number(),
  first_only: z.number(),
  second_only: z.number(),
  neither: z.number(),
  mean_first: z.number().nullable(),
  sd_first: z.number().nullable(),
  mean_last: z.number().nullable(),
  sd_last: z.number().nullable(),
  mean_change: z.number().nullable(),
  sd_change: z.number().nullable(),
  better: z.number(),
  same: z.number(),
  worse: z.number(),
  first_only_mean: z.number().nullable(),
  first_only_sd: z.number().nullable(),
  repeat_spells: z.number(),
});

/** Counts and moments over everyone who counts: the numbers behind the headline cards. */
export type Totals = z.infer<typeof totals>;

export const totalsSql = `SELECT
  count(*) AS eligible,
  count(*) FILTER (status = 'both') AS both,
  count(*) FILTER (status = 'first_only') AS first_only,
  count(*) FILTER (status = 'second_only') AS second_only,
  count(*) FILTER (status = 'neither') AS neither,
  avg(first_score) FILTER (status = 'both') AS mean_first,
  stddev_samp(first_score) FILTER (status = 'both') AS sd_first,
  avg(last_score) FILTER (status = 'both') AS mean_last,
  stddev_samp(last_score) FILTER (status = 'both') AS sd_last,
  avg(change) AS mean_change,
  stddev_samp(change) AS sd_change,
  count(*) FILTER (outcome = 'improved') AS better,
  count(*) FILTER (outcome = 'no_reliable_change') AS same,
  count(*) FILTER (outcome = 'deteriorated') AS worse,
  avg(first_score) FILTER (status = 'first_only') AS first_only_mean,
  stddev_samp(first_score) FILTER (status = 'first_only') AS first_only_sd,
  coalesce(sum(spells - 1), 0) AS repeat_spells
FROM asked`;

const scoreCount = z.object({ score: z.number(), first: z.number(), second: z.number() });
export const scoresSql = `SELECT score, sum(first) AS first, sum(second) AS second
FROM (
  SELECT first_score AS score, 1 AS first, 0 AS second FROM asked WHERE status = 'both'
  UNION ALL
  SELECT last_score AS score, 0 AS first, 1 AS second FROM asked WHERE status = 'both'
)
GROUP BY score
ORDER BY score`;

const changeCount = z.object({ change: z.number(), n: z.number() });
export const changesSql = `SELECT change, count(*) AS n
FROM asked
WHERE status = 'both'
GROUP BY change
ORDER BY change`;

const groupSummary = z.object({
  group_code: z.string().nullable(),
  group_missing: z.string().nullable(),
  eligible: z.number(),
  both: z.number(),
  mean_change: z.number().nullable(),
  sd_change: z.number().nullable(),
  better: z.number(),
  same: z.number(),
  worse: z.number(),
});
export type GroupSummary = z.infer<typeof groupSummary>;
export const groupsSql = `SELECT
  group_code,
  group_missing,
  count(*) AS eligible,
  count(*) FILTER (status = 'both') AS both,
  avg(change) AS mean_change,
  stddev_samp(change) AS sd_change,
  count(*) FILTER (outcome = 'improved') AS better,
  count(*) FILTER (outcome = 'no_reliable_change') AS same,
  count(*) FILTER (outcome = 'deteriorated') AS worse
FROM asked
GROUP BY group_code, group_missing`;

const startSummary = z.object({
  first_band: z.string().nullable(),
  last_band: z.string().nullable(),
  first_score: z.number(),
  n: z.number(),
  better: z.number(),
  same: z.number(),
  worse: z.number(),
});
/** Pairs that began at one score and ended in one band. */
export type StartSummary = z.infer<typeof startSummary>;
export const startsSql = `SELECT
  first_band,
  last_band,
  first_score,
  count(*) AS n,
  count(*) FILTER (outcome = 'improved') AS better,
  count(*) FILTER (outcome = 'no_reliable_change') AS same,
  count(*) FILTER (outcome = 'deteriorated') AS worse
FROM asked
WHERE status = 'both'
GROUP BY first_band, last_band, first_score`;

const reasonCount = z.object({
  status: z.string(),
  reason: z.string(),
  not_collected_reason: z.string().nullable(),
  n: z.number(),
});
export type ReasonCount = z.infer<typeof reasonCount>;
export const reasonsSql = `SELECT status, reason, not_collected_reason, count(*) AS n
FROM asked
WHERE status <> 'both'
GROUP BY ALL
ORDER BY n DESC, status, reason, not_collected_reason`;

export interface OutcomeSummaries {
  readonly totals: Totals;
  readonly scores: readonly z.infer<typeof scoreCount>[];
  readonly changes: readonly z.infer<typeof changeCount>[];
  readonly groups: readonly GroupSummary[];
  readonly starts: readonly StartSummary[];
  readonly reasons: readonly ReasonCount[];
}

/** Counts and moments over the table `asked`. */
export function askTotals(database: Database, options?: QueryOptions): Promise<Totals> {
  return askOne(database, totalsSql, totals, options);
}

/** How many pairs changed by how much. */
export function askChanges(
  database: Database,
  options?: QueryOptions,
): Promise<OutcomeSummaries['changes']> {
  return ask(database, changesSql, changeCount, options);
}

/** Everything the outcomes page draws at first, as aggregates over the table `asked`. */
export async function askSummaries(
  database: Database,
  counted: Totals,
  options?: QueryOptions,
): Promise<OutcomeSummaries> {
  return {
    totals: counted,
    scores: await ask(database, scoresSql, scoreCount, options),
    changes: await askChanges(database, options),
    groups: await ask(database, groupsSql, groupSummary, options),
    starts: await ask(database, startsSql, startSummary, options),
    reasons: await ask(database, reasonsSql, reasonCount, options),
  };
}
