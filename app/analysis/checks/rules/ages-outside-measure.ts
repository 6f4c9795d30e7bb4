import { literal, sql } from '#app/database/sql.ts';
import { check, type Rule } from '../check.ts';
import { loaded } from '../loaded.ts';

const outside = check('age_outside_measure', 'assessments', null, ['keep', 'leave_out']);

/**
 * Sittings of young people younger or older than the measure is meant for. Their age at the sitting is the age at the
 * referral named (else at the last referral) and the whole years gone by since; within a year it can be one too low.
 */
export const agesOutsideMeasure: Rule = () => [
  {
    checks: [outside],
    needs: ['assessments', 'referrals'],
    sql: sql`WITH aged AS (
      SELECT referral_id, person_id, age_at_referral AS age, referred_on
      FROM ${loaded('referrals')} WHERE age_at_referral IS NOT NULL
    ),
    named AS (
      SELECT referral_id, person_id, max(age) AS age, max(referred_on) AS referred_on FROM aged GROUP BY ALL
    ),
    latest AS (
      SELECT person_id, arg_max(age, coalesce(referred_on, DATE '0001-01-01')) AS age, max(referred_on) AS referred_on
      FROM aged GROUP BY person_id
    ),
    found AS (
      SELECT a.rowid AS row_id, m.youngest, m.oldest,
        coalesce(r.age, p.age) + coalesce(
          trunc((a.completed_on - coalesce(r.referred_on, p.referred_on)) / 365.25)::INTEGER, 0
        ) AS age
      FROM ${loaded('assessments')} AS a
      JOIN check_measure_names AS n ON n.name = a.measure AND (n.answered_by IS NULL OR n.answered_by = a.informant)
      JOIN check_measure_ages AS m ON m.measure = n.measure
      LEFT JOIN named AS r ON r.referral_id = a.referral_id AND r.person_id = a.person_id
      LEFT JOIN latest AS p ON p.person_id = a.person_id
      WHERE a.not_collected_reason IS NULL
    )
    SELECT ${literal(outside.key)} AS check_key, row_id, any_value(age)::VARCHAR AS value,
      any_value(youngest || coalesce(' to ' || oldest, ' and over')) AS other
    FROM found WHERE age < youngest OR age > oldest
    GROUP BY row_id`,
  },
];
