import { sql, type Sql } from '#app/database/sql.ts';
import { BASELINE_DAYS_BEFORE_REFERRAL } from './pairing-settings.ts';

/** A row may be dated up to this many days before the referral that it is counted with. The default window of a first score. */
export const DAYS_BEFORE_REFERRAL = BASELINE_DAYS_BEFORE_REFERRAL;

/** The rule as sentences, for Methods and "How this is worked out". */
export const referralByPersonRules: readonly string[] = [
  'A contact, an onward referral, a reason or a goal that names the young person and no referral counts with the young person’s latest referral made on or before its day.',
  `With none by then, it counts with the first one made within ${DAYS_BEFORE_REFERRAL} days after.`,
  'Without a day, it counts with the young person’s referral only if there is just one.',
  'Otherwise it belongs to no referral: such contacts, onward referrals and reasons are listed and left out, and goals are kept with the young person.',
];

/**
 * A SELECT of `row_id` and `referral_id`: the referral of each row that names a young person and no referral. It is
 * - the latest one of the young person made on or before the row’s day;
 * - else the first one made within DAYS_BEFORE_REFERRAL days after it;
 * - else, where the row or the referral has no day, the young person’s only referral;
 * - else null.
 * Of two referrals made on one day, the one whose id comes first in the alphabet.
 *
 * @param rows a SELECT of `row_id`, `person_id` and `day` (a date or null)
 * @param referrals a SELECT of `referral_id`, `person_id` and `referred_on`
 */
export function referralByPerson(rows: Sql, referrals: Sql): Sql {
  return sql`WITH loose AS (${rows}),
  made AS (${referrals}),
  dated AS (
    SELECT person_id, referred_on, min(referral_id) AS referral_id FROM made
    WHERE referred_on IS NOT NULL GROUP BY person_id, referred_on
  ),
  single AS (
    SELECT person_id, min(referral_id) AS referral_id, max(referred_on) AS referred_on FROM made
    GROUP BY person_id HAVING count(DISTINCT referral_id) = 1
  )
  SELECT l.row_id,
    coalesce(
      earlier.referral_id,
      CASE WHEN later.referred_on <= l.day + ${DAYS_BEFORE_REFERRAL} THEN later.referral_id END,
      CASE WHEN l.day IS NULL OR single.referred_on IS NULL THEN single.referral_id END
    ) AS referral_id
  FROM loose AS l
  ASOF LEFT JOIN dated AS earlier ON earlier.person_id = l.person_id AND l.day >= earlier.referred_on
  ASOF LEFT JOIN dated AS later ON later.person_id = l.person_id AND l.day < later.referred_on
  LEFT JOIN single ON single.person_id = l.person_id`;
}
