import { identifier, literal, sql } from '#app/database/sql.ts';
import type { TableName } from '#app/records/table.ts';
import { check, type CheckAction, type Finder, type Rule } from '../check.ts';
import { loaded } from '../loaded.ts';

const actions: readonly [CheckAction, ...CheckAction[]] = ['treat_as_blank', 'leave_out', 'keep'];

/** What must not come before what, within one record. */
const pairs: readonly (readonly [table: TableName, later: string, earlier: string])[] = [
  ['referrals', 'decided_on', 'referred_on'],
  ['referrals', 'allocated_on', 'referred_on'],
  ['referrals', 'plan_agreed_on', 'referred_on'],
  ['referrals', 'closed_on', 'referred_on'],
  ['referrals', 'referrer_told_on', 'referred_on'],
  ['onward_referrals', 'started_on', 'made_on'],
  ['onward_referrals', 'ended_on', 'started_on'],
  ['actions', 'closed_on', 'opened_on'],
  ['link_workers', 'left_on', 'started_on'],
  ['costs', 'period_to', 'period_from'],
];

/** What must not come before the referral that it belongs to. */
const afterReferral: readonly (readonly [table: TableName, later: string])[] = [
  ['contacts', 'contacted_on'],
  ['onward_referrals', 'made_on'],
];

/** Dates that come before what they must follow: a contact before the referral, an end before a start. */
export const datesOutOfOrder: Rule = () => [
  ...pairs.map(withinRecord),
  ...afterReferral.map(acrossTables),
];

function withinRecord([table, later, earlier]: (typeof pairs)[number]): Finder {
  const one = check('dates_out_of_order', table, later, actions, earlier);
  const [after, before] = [identifier(later), identifier(earlier)];
  return {
    checks: [one],
    needs: [table],
    sql: sql`SELECT ${literal(one.key)} AS check_key, rowid AS row_id, ${after}::VARCHAR AS value, ${before}::VARCHAR AS other
      FROM ${loaded(table)} WHERE ${after} < ${before}`,
  };
}

function acrossTables([table, later]: (typeof afterReferral)[number]): Finder {
  const one = check('dates_out_of_order', table, later, actions, 'referred_on');
  const after = identifier(later);
  return {
    checks: [one],
    needs: [table, 'referrals'],
    sql: sql`SELECT ${literal(one.key)} AS check_key, l.rowid AS row_id, l.${after}::VARCHAR AS value, r.day::VARCHAR AS other
      FROM ${loaded(table)} AS l
      JOIN (
        SELECT referral_id, min(referred_on) AS day FROM ${loaded('referrals')} GROUP BY referral_id
      ) AS r ON r.referral_id = l.referral_id AND l.${after} < r.day`,
  };
}
