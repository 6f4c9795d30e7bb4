import { literal, sql } from '#app/database/sql.ts';
import { check, type Finder, type Rule } from '../check.ts';
import { loaded } from '../loaded.ts';

/** A referral this many days before the first contact in the files should have had one by then. Product choices. */
const DAYS_BEFORE_FIRST_CONTACT = 30;
const LEAST_REFERRALS = 10;
const LEAST_SHARE = 0.05;

const cut = check('cut_off_period', 'referrals', 'referred_on', ['keep'], 'contacts');

/**
 * Signs that an export holds only the contacts of one period: they begin all at once, long after many referrals were
 * made. Waits and contacts of those referrals are then too long and too few, and nothing in the files can mend it.
 */
export const cutOffPeriod: Rule = (): readonly Finder[] => [
  {
    checks: [cut],
    needs: ['referrals', 'contacts'],
    sql: sql`WITH first_contact AS (SELECT min(contacted_on) AS day FROM ${loaded('contacts')}),
    earlier AS (
      SELECT r.rowid AS row_id, r.referred_on, f.day
      FROM ${loaded('referrals')} AS r, first_contact AS f
      WHERE r.referred_on < f.day - ${DAYS_BEFORE_FIRST_CONTACT}
    )
    SELECT ${literal(cut.key)} AS check_key, row_id, referred_on::VARCHAR AS value, day::VARCHAR AS other
    FROM earlier
    WHERE (SELECT count(*) FROM earlier)
      >= greatest(${LEAST_REFERRALS}, ${LEAST_SHARE} * (SELECT count(*) FROM ${loaded('referrals')}))`,
  },
];
