import { joined, literal, sql, type Sql } from '#app/database/sql.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import type { OutcomesFilter } from '#app/results/outcomes.ts';
import { filtersSql } from '../asked-sql.ts';

/**
 * Spells of support that the filter lets through, whatever the measure: person_id, episode, referred_on, age. Consent and
 * eligibility as in `spellsSql`; without referrals, one for each young person with any score or goal.
 */
export function eligibleSpellsSql(filter: OutcomesFilter, hasReferrals: boolean): Sql {
  if (!hasReferrals) {
    return sql`SELECT DISTINCT person_id, 'person:' || person_id AS episode, NULL::DATE AS referred_on, NULL::INTEGER AS age
  FROM (SELECT person_id FROM placed_scores UNION ALL SELECT person_id FROM goals)`;
  }
  const reached = filter.eligible === 'completed' ? sql`completed` : sql`accepted`;
  return sql`SELECT e.person_id, e.referral_id AS episode, e.referred_on, e.age_at_referral AS age
  FROM episodes AS e
  ANTI JOIN refused_evaluation AS r ON r.person_id = e.person_id
  WHERE coalesce(e.${reached}, false) AND ${filtersSql(filter)}`;
}

/**
 * Who is eligible for each measure, one row per spell and measure: within its ages, or it was used with them. Without
 * referrals, whoever has any row of the measure.
 */
export function eligibleByMeasureSql(
  measures: readonly MeasureDefinition[],
  hasReferrals: boolean,
): Sql {
  const ages = measures.map(
    ({ id, ages: { from, to } }) => sql`(${literal(id)}, ${from}, ${literal(to)}::INTEGER)`,
  );
  const fits = hasReferrals
    ? sql`coalesce(s.age >= m.youngest AND (m.oldest IS NULL OR s.age <= m.oldest), true) OR used.person_id IS NOT NULL`
    : sql`used.person_id IS NOT NULL`;
  return sql`SELECT s.person_id, s.episode, s.referred_on, m.measure
  FROM spells AS s
  CROSS JOIN (VALUES ${joined(ages)}) AS m (measure, youngest, oldest)
  LEFT JOIN (SELECT DISTINCT person_id, measure FROM placed_scores WHERE ${hasReferrals ? sql`status <> 'not_collected'` : sql`true`}) AS used
    ON used.person_id = s.person_id AND used.measure = m.measure
  WHERE ${fits}`;
}
