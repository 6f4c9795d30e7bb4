import { sql, type Sql } from '#app/database/sql.ts';

/** Every scale with its pairs. A young person counts once in each row: the earliest spell with a pair. */
export function scalesSql(spells: Sql, eligible: Sql): Sql {
  return sql`WITH spells AS (${spells}),
eligible AS (${eligible}),
counted AS (SELECT measure, count(DISTINCT person_id) AS eligible FROM eligible GROUP BY measure),
pairs AS (
  SELECT p.measure, p.version, p.scale, p.informant, p.change, p.outcome
  FROM eligible AS s
  JOIN paired_scores AS p ON p.person_id = s.person_id AND p.episode = s.episode AND p.measure = s.measure
  QUALIFY row_number() OVER (
    PARTITION BY p.person_id, p.measure, p.version, p.scale, p.informant ORDER BY s.referred_on, s.episode
  ) = 1
)
SELECT p.measure, p.version, p.scale, p.informant,
  any_value(c.eligible) AS eligible,
  count(*) AS n,
  avg(p.change) AS mean_change,
  stddev_samp(p.change) AS sd_change,
  count(*) FILTER (p.outcome = 'improved') AS better
FROM pairs AS p
JOIN counted AS c ON c.measure = p.measure
GROUP BY p.measure, p.version, p.scale, p.informant`;
}
