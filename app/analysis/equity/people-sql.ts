import { literal, sql, type Sql } from '#app/database/sql.ts';
import type { EquityQuestion } from '#app/results/equity.ts';
import { groupDescribes } from '../group-describes.ts';
import type { ScaleParts } from '../outcomes/scale-key.ts';

/** Days from referral within which first contact counts as prompt. No national standard was found: a product choice, shown with every figure. */
export const FIRST_CONTACT_DAYS = 28;

/** What outcomes are judged by: a scale of a measure, or young people’s own goals. */
export type EquityScale =
  | {
      readonly of: 'measure';
      readonly parts: ScaleParts;
      /** Ages the measure is meant for; null ends are open. */
      readonly ages: { readonly from: number | null; readonly to: number | null };
    }
  | { readonly of: 'goals' };

/** Referrals that the filters let through, each with its number among its young person’s and whether consent was refused. */
export function referralsSql(question: EquityQuestion): Sql {
  const { from, to, source, characteristic, group } = question;
  const conditions = [
    from === null ? sql`true` : sql`e.referred_on >= CAST(${literal(from)} AS DATE)`,
    to === null ? sql`true` : sql`e.referred_on <= CAST(${literal(to)} AS DATE)`,
    source === null ? sql`true` : sql`e.source = ${literal(source)}`,
    characteristic === null || group === null
      ? sql`true`
      : sql`EXISTS (
      SELECT 1 FROM person_groups AS g
      WHERE ${groupDescribes(characteristic, sql`e.person_id`, sql`e.referral_id`)}
        AND g.characteristic = ${literal(characteristic)} AND g.group_code = ${literal(group)}
    )`,
  ];
  const [a = sql`true`, b = sql`true`, c = sql`true`, d = sql`true`] = conditions;
  return sql`SELECT e.*,
    refused.person_id IS NOT NULL AS refused,
    row_number() OVER (PARTITION BY e.person_id ORDER BY e.referred_on, e.referral_id) AS place
  FROM episodes AS e
  LEFT JOIN refused_evaluation AS refused ON refused.person_id = e.person_id
  WHERE ${a} AND ${b} AND ${c} AND ${d}`;
}

/**
 * One row per young person: the first of their referrals that the filters let through, and how far it came. For each
 * step S, `S_of` says that S could be judged (the step before was reached, and it is known whether S was), and `S` that it
 * was reached. Someone whose support is still open has not failed to reach a step: it is not known yet.
 * `wait_days` runs to the first attended contact (`wait_ended`), or to where it was last known not to have happened.
 */
export function equityPeopleSql(question: EquityQuestion, scale: EquityScale | null): Sql {
  return sql`WITH chosen AS (
  SELECT * FROM (${referralsSql(question)}) WHERE place = 1 AND NOT refused
),
walked AS (
  SELECT
    c.*,
    accepted AND coalesce(referred_on + ${FIRST_CONTACT_DAYS} <= as_of, false)
      AND (first_contact_on IS NULL OR days_to_first_contact IS NOT NULL) AS seen_known,
    ${pairColumns(scale)}
  FROM chosen AS c
  ${pairJoins(scale)}
)
SELECT
  person_id,
  referral_id,
  age_at_referral AS age,
  accepted IS NOT NULL AS accepted_of,
  coalesce(accepted, false) AS accepted,
  coalesce(seen_known, false) AS seen_in_4_weeks_of,
  coalesce(seen_known AND days_to_first_contact <= ${FIRST_CONTACT_DAYS}, false) AS seen_in_4_weeks,
  coalesce(accepted AND (took_up OR closed), false) AS took_up_of,
  coalesce(accepted AND took_up, false) AS took_up,
  coalesce(accepted AND took_up AND closed, false) AS completed_of,
  coalesce(accepted AND took_up AND completed, false) AS completed,
  coalesce(accepted AND took_up AND completed AND measured, false) AS both_scores_of,
  coalesce(accepted AND took_up AND completed AND measured AND last_score IS NOT NULL, false) AS both_scores,
  coalesce(accepted AND took_up AND completed AND measured AND outcome IS NOT NULL, false) AS improved_of,
  coalesce(accepted AND took_up AND completed AND measured AND outcome = 'improved', false) AS improved,
  first_score,
  last_score,
  CASE
    WHEN NOT coalesce(accepted, false) THEN NULL
    WHEN first_contact_on IS NOT NULL THEN days_to_first_contact
    WHEN coalesce(closed_on, as_of) >= referred_on THEN coalesce(closed_on, as_of) - referred_on
  END AS wait_days,
  first_contact_on IS NOT NULL AS wait_ended
FROM walked`;
}

function pairColumns(scale: EquityScale | null): Sql {
  if (scale === null)
    return sql`false AS measured, NULL::DOUBLE AS first_score, NULL::DOUBLE AS last_score, NULL::VARCHAR AS outcome`;
  if (scale.of === 'goals')
    return sql`true AS measured, p.first_score, p.last_score, NULL::VARCHAR AS outcome`;
  const { from, to } = scale.ages;
  const young = from === null ? sql`false` : sql`c.age_at_referral < ${literal(from)}`;
  const old = to === null ? sql`false` : sql`c.age_at_referral > ${literal(to)}`;
  return sql`NOT coalesce(${young} OR ${old}, false) OR used.person_id IS NOT NULL AS measured,
    p.first_score, p.last_score, p.outcome`;
}

function pairJoins(scale: EquityScale | null): Sql {
  if (scale === null) return sql``;
  if (scale.of === 'goals')
    return sql`LEFT JOIN (
    SELECT person_id, referral_id, avg(first_rating) AS first_score, avg(last_rating) AS last_score
    FROM goal_changes WHERE status = 'rated_twice' GROUP BY person_id, referral_id
  ) AS p ON p.person_id = c.person_id AND p.referral_id = c.referral_id`;
  const { measure, version, scale: name, informant } = scale.parts;
  return sql`LEFT JOIN (
    SELECT person_id, episode, first_score, last_score, outcome FROM paired_scores
    WHERE measure = ${literal(measure)} AND version = ${literal(version)}
      AND scale = ${literal(name)} AND informant = ${literal(informant)}
  ) AS p ON p.person_id = c.person_id AND p.episode = c.referral_id
  LEFT JOIN (
    SELECT DISTINCT person_id FROM placed_scores
    WHERE measure = ${literal(measure)} AND status <> 'not_collected'
  ) AS used ON used.person_id = c.person_id`;
}
