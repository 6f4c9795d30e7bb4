import { sql, type Sql } from '#app/database/sql.ts';
import { noEquityQuestion } from '#app/results/equity.ts';
import type { PathwayQuestion } from '#app/results/pathway.ts';
import { referralsSql } from '../equity/people-sql.ts';

type Narrowed = Pick<PathwayQuestion, 'from' | 'to' | 'source' | 'characteristic' | 'group'>;

/** Referrals that the filters let through, each with its number among its young person’s (`place`) and whether consent was refused (`refused`). */
export function narrowedReferralsSql(question: Narrowed): Sql {
  const { from, to, source, characteristic, group } = question;
  return referralsSql({ ...noEquityQuestion, from, to, source, characteristic, group });
}

/**
 * One row per young person: the first of their referrals that the filters let through, as in `episodes`, with `over` (support
 * ended, or never accepted), `has_referrer` (a professional to tell) and why its coded fields are empty. Young people of a
 * family that refused evaluation are left out. Equity counts the same young people.
 */
export function pathwayPeopleSql(question: Narrowed): Sql {
  return sql`SELECT
  e.*,
  coalesce(NOT e.accepted, false) OR e.closed AS over,
  coalesce(
    e.route = 'professional',
    e.source IS NOT NULL AND e.source NOT IN ('self', 'parent_carer', 'drop_in')
  ) AS has_referrer,
  r.source_missing,
  r.route_missing,
  r.not_accepted_reason_missing,
  r.signposted_elsewhere,
  r.closure_reason_missing
FROM (${narrowedReferralsSql(question)}) AS e
JOIN (
  SELECT * FROM referrals QUALIFY row_number() OVER (PARTITION BY referral_id ORDER BY source_file, source_row) = 1
) AS r ON r.referral_id = e.referral_id
WHERE e.place = 1 AND NOT e.refused`;
}
