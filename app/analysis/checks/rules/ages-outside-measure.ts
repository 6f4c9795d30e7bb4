import { literal, sql } from '#app/database/sql.ts';
import { check, type Rule } from '../check.ts';
import { loaded } from '../loaded.ts';

const outside = check('age_outside_measure', 'assessments', null, ['keep', 'leave_out']);

/**
 * Sittings of young people younger or older than the measure is meant for. Their age at the sitting is the age at the
 * referral named (else at the last referral) and the whole years gone by since; within a year it can be one too low.
 * Where the referral gives no age, it is worked out from the month of birth, as in the view `episodes`.
 */
export const agesOutsideMeasure: Rule = () => [
  {
    checks: [outside],
    needs: ['assessments', 'referrals'],
    sql: sql`WITH aged AS (
      SELECT referral_id, r.person_id, referred_on,
        coalesce(
          age_at_referral,
          CASE
            WHEN date_diff('month', birth_month, referred_on) BETWEEN 0 AND 1451
              THEN (date_diff('month', birth_month, referred_on) // 12)::INTEGER
          END
        ) AS age
      FROM ${loaded('referrals')} AS r
      LEFT JOIN (
        SELECT person_id, min(birth_month) AS birth_month FROM ${loaded('people')}
        WHERE birth_month IS NOT NULL GROUP BY person_id
      ) AS b ON b.person_id = r.person_id
      WHERE age IS NOT NULL
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
