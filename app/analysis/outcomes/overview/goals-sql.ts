import { sql, type Sql } from '#app/database/sql.ts';

/**
 * The goals set in spells that count, one row per goal: goal_id, person_id, theme, achieved, status, change, outcome. A goal
 * without a referral belongs to the young person.
 */
export function countedGoalsSql(spells: Sql): Sql {
  return sql`WITH spells AS (${spells})
SELECT g.goal_id, g.person_id, g.theme, g.achieved, g.status, g.change, g.outcome
FROM goal_changes AS g
WHERE EXISTS (
  SELECT 1 FROM spells AS s
  WHERE s.person_id = g.person_id
    AND (g.referral_id IS NULL OR s.episode = g.referral_id OR starts_with(s.episode, 'person:'))
)`;
}

/** Young people over the table `counted_goals`: each counts once, with the mean change of their own goals. */
export const goalPeopleSql = `SELECT
  count(*) AS people,
  count(change) AS people_rated,
  avg(change) AS mean_change,
  stddev_samp(change) AS sd_change,
  count(*) FILTER (known > 0) AS outcome_of,
  count(*) FILTER (known > 0 AND reached = known) AS outcome_reached
FROM (
  SELECT person_id, avg(change) AS change,
    count(*) FILTER (status = 'not_rated' AND achieved IS NOT NULL) AS known,
    count(*) FILTER (status = 'not_rated' AND achieved = 'yes') AS reached
  FROM counted_goals GROUP BY person_id
)`;

/** Goals by what was recorded of them, over the table `counted_goals`. */
export const goalCountsSql = `SELECT status, achieved, outcome, change, count(*) AS n
FROM counted_goals
GROUP BY ALL`;

/** Themes, over the table `counted_goals`; each young person with a rated goal of a theme counts once in its mean. */
export const goalThemesSql = `SELECT theme,
  sum(goals) AS n,
  count(change) AS people_rated,
  avg(change) AS mean_change,
  stddev_samp(change) AS sd_change,
  sum(known) AS reached_of,
  sum(reached) AS reached
FROM (
  SELECT theme, person_id, count(*) AS goals, avg(change) AS change,
    count(achieved) AS known, count(*) FILTER (achieved = 'yes') AS reached
  FROM counted_goals GROUP BY theme, person_id
)
GROUP BY theme
ORDER BY n DESC, theme`;
