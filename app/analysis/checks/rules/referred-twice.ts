import { literal, sql } from '#app/database/sql.ts';
import { check, type Rule } from '../check.ts';
import { loaded } from '../loaded.ts';

/** Two referrals of one young person so many days apart, or fewer, are usually one that was entered twice. A product choice. */
export const REFERRED_TWICE_DAYS = 7;

const twice = check('referred_twice', 'referrals', null, ['keep_first', 'keep_last', 'keep']);

/**
 * The same young person referred again within a week to the same provider, under another referral id, counting on from
 * each referral to the next. Not when the one before had been turned down or closed by then: that is a new try.
 */
export const referredTwice: Rule = () => [
  {
    checks: [twice],
    needs: ['referrals'],
    sql: sql`WITH several AS (
      SELECT person_id FROM ${loaded('referrals')} GROUP BY person_id HAVING count(DISTINCT referral_id) > 1
    ),
    one AS (
      SELECT r.rowid AS row_id, r.referral_id, r.person_id, coalesce(r.provider, '') AS provider,
        r.referred_on, r.decision, r.closed_on, r.source_file, r.source_row
      FROM ${loaded('referrals')} AS r SEMI JOIN several AS s ON s.person_id = r.person_id
      WHERE r.referred_on IS NOT NULL
      QUALIFY row_number() OVER (PARTITION BY r.referral_id ORDER BY r.source_file, r.source_row, r.rowid) = 1
    ),
    marked AS (
      SELECT *,
        lag(referred_on) OVER next AS before,
        coalesce(
          referred_on - lag(referred_on) OVER next <= ${REFERRED_TWICE_DAYS}
            AND coalesce(lag(decision) OVER next NOT IN ('not_accepted', 'declined_by_young_person'), true)
            AND coalesce(lag(closed_on) OVER next > referred_on, true),
          false
        ) AS again
      FROM one
      WINDOW next AS (PARTITION BY person_id, provider ORDER BY referred_on, source_file, source_row, row_id)
    ),
    runs AS (
      SELECT *,
        sum((NOT again)::INTEGER) OVER (
          PARTITION BY person_id, provider ORDER BY referred_on, source_file, source_row, row_id
        ) AS run
      FROM marked
    ),
    together AS (
      SELECT referral_id, referred_on, before, again,
        first_value(row_id) OVER whole AS grouped,
        NOT coalesce(lead(again) OVER whole, false) AS is_last,
        count(*) OVER (PARTITION BY person_id, provider, run) AS size
      FROM runs
      WINDOW whole AS (PARTITION BY person_id, provider, run ORDER BY referred_on, source_file, source_row, row_id)
    )
    SELECT ${literal(twice.key)} AS check_key, l.rowid AS row_id, t.grouped, NOT t.again AS is_first, t.is_last,
      t.referred_on::VARCHAR AS value, t.before::VARCHAR AS other
    FROM together AS t JOIN ${loaded('referrals')} AS l ON l.referral_id = t.referral_id
    WHERE t.size > 1`,
  },
];
