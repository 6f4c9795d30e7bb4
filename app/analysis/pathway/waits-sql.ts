import { z } from 'zod';
import { literal, sql, type Sql } from '#app/database/sql.ts';
import type { WaitStep } from '#app/results/pathway-figures.ts';
import { groupDescribes } from '../group-describes.ts';

/** How many waited how long, as `waitsByGroupSql` counts them. */
export const waitCount = z.object({
  group_key: z.string(),
  wait_days: z.number().nullable(),
  wait_ended: z.boolean(),
  support_over: z.boolean(),
  n: z.number(),
  judged: z.number(),
  seen: z.number(),
});
export type WaitCount = z.infer<typeof waitCount>;

const reachedOn: Readonly<Record<WaitStep, Sql>> = {
  first_contact: sql`first_contact_on`,
  plan_agreed: sql`plan_agreed_on`,
  activity_taken_up: sql`taken_up_on`,
};

const daysTo: Readonly<Record<WaitStep, Sql>> = {
  first_contact: sql`days_to_first_contact`,
  plan_agreed: sql`days_to_plan`,
  activity_taken_up: sql`days_to_take_up`,
};

/**
 * The waits of those accepted for one step, one row per young person: `wait_days` to the step (`wait_ended`), or to where it was
 * last known not to have come: the day support ended, or the last day the files speak of. `judged`: referred at least `days`
 * days before that last day; `seen`: of them, reached the step within so many days.
 */
export function waitsSql(step: WaitStep, days: number): Sql {
  const [on, to] = [reachedOn[step], daysTo[step]];
  return sql`SELECT
    person_id,
    referral_id,
    CASE
      WHEN ${on} IS NOT NULL THEN ${to}
      WHEN closed AND closed_on IS NULL THEN NULL
      WHEN coalesce(closed_on, as_of) >= referred_on THEN coalesce(closed_on, as_of) - referred_on
    END AS wait_days,
    ${on} IS NOT NULL AS wait_ended,
    closed AS support_over,
    coalesce(referred_on + ${days} <= as_of, false) AND (${on} IS NULL OR ${to} IS NOT NULL) AS judged,
    coalesce(${to} <= ${days}, false) AS seen
  FROM pathway_people
  WHERE accepted`;
}

/** How many waited how long, by group of one characteristic; group_key null where nothing is compared. */
export function waitsByGroupSql(step: WaitStep, days: number, by: string | null): Sql {
  const groups =
    by === null
      ? sql`LEFT JOIN (SELECT NULL AS person_id, NULL AS group_code, NULL AS missing, NULL AS referral_id) AS g ON false`
      : sql`LEFT JOIN (SELECT * FROM person_groups WHERE characteristic = ${literal(by)}) AS g
    ON ${groupDescribes(by, sql`w.person_id`, sql`w.referral_id`)}`;
  return sql`SELECT
  coalesce(g.group_code, 'missing:' || coalesce(g.missing, 'blank')) AS group_key,
  wait_days, wait_ended, support_over,
  count(*) AS n,
  count(*) FILTER (judged) AS judged,
  count(*) FILTER (judged AND seen) AS seen
FROM (
  ${waitsSql(step, days)}
) AS w
${groups}
GROUP BY ALL`;
}
