import { literal, sql, type Sql } from '#app/database/sql.ts';
import type { FeedbackQuestion } from '#app/results/feedback.ts';

/**
 * The feedback that counts: one row per answer, with `reply`, the ID that all answers of one reply share. Left out are the
 * rows of young people or families who said no to their records being used for evaluation.
 */
export function givenSql({ from, to, respondent }: FeedbackQuestion): Sql {
  const whose = respondent === null ? sql`true` : sql`f.respondent = ${literal(respondent)}`;
  return sql`SELECT coalesce(f.feedback_id, f.source_file || ' ' || f.source_row) AS reply, f.*
    FROM feedback AS f
    WHERE ${givenBetween(from, to)} AND ${whose}
      AND NOT EXISTS (SELECT 1 FROM refused_evaluation AS r WHERE r.person_id = f.person_id)`;
}

/** An undated answer is in no period, and counts where none is asked for. */
export function givenBetween(from: string | null, to: string | null): Sql {
  const after = from === null ? sql`true` : sql`f.given_on >= CAST(${literal(from)} AS DATE)`;
  const before = to === null ? sql`true` : sql`f.given_on <= CAST(${literal(to)} AS DATE)`;
  return sql`${after} AND ${before}`;
}

/** Young people whose accepted referral was open at some time of the period, each with the first such referral. */
export function supportedSql({ from, to }: FeedbackQuestion): Sql {
  const begun = to === null ? sql`true` : sql`e.referred_on <= CAST(${literal(to)} AS DATE)`;
  const notOver =
    from === null
      ? sql`true`
      : sql`(e.closed_on IS NULL OR e.closed_on >= CAST(${literal(from)} AS DATE))`;
  return sql`SELECT e.person_id, arg_min(e.referral_id, coalesce(e.referred_on, DATE '9999-12-31')) AS referral_id
    FROM episodes AS e
    WHERE e.accepted AND e.person_id IS NOT NULL AND ${begun} AND ${notOver}
      AND NOT EXISTS (SELECT 1 FROM refused_evaluation AS r WHERE r.person_id = e.person_id)
    GROUP BY e.person_id`;
}
