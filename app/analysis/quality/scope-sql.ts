import { identifier, sql, type Sql } from '#app/database/sql.ts';
import type { TableName } from '#app/records/table.ts';
import type { QualityQuestion } from '#app/results/quality.ts';

/** Whether any filter narrows the records. */
export function isNarrowed({ from, to, source, group }: QualityQuestion): boolean {
  return [from, to, source, group].some((part) => part !== null);
}

const referralTables: readonly TableName[] = [
  'referrals',
  'contacts',
  'onward_referrals',
  'referral_reasons',
];
const personTables: readonly TableName[] = ['people', 'assessments', 'goals'];

/**
 * Which rows `t` of a table a question is about: those of the referrals that the filters let through (`quality_referrals`), or
 * of their young people. Tables that belong to neither are whole whatever the filters; without filters every table is.
 */
export function scopeSql(table: TableName, question: QualityQuestion): Sql {
  if (!isNarrowed(question)) return sql`true`;
  const people = sql`SELECT person_id FROM quality_referrals`;
  if (referralTables.includes(table))
    return sql`t.referral_id IN (SELECT referral_id FROM quality_referrals)`;
  if (personTables.includes(table)) return sql`t.person_id IN (${people})`;
  if (table === 'responses')
    return sql`t.assessment_id IN (SELECT assessment_id FROM assessments WHERE person_id IN (${people}))`;
  if (table === 'goal_ratings')
    return sql`t.goal_id IN (SELECT goal_id FROM goals WHERE person_id IN (${people}))`;
  return sql`true`;
}

/** How a row `t` of a table leads to the quarter of its referral; null where it does not. */
export function quarterJoin(table: TableName): Sql | null {
  const quarter = sql`year(r.referred_on) || '-Q' || quarter(r.referred_on)`;
  if (referralTables.includes(table)) {
    return sql`JOIN (
    SELECT referral_id, any_value(${quarter}) AS quarter FROM quality_referrals AS r
    WHERE referred_on IS NOT NULL GROUP BY referral_id
  ) AS q ON q.${identifier('referral_id')} = t.referral_id`;
  }
  if (table !== 'people') return null;
  return sql`JOIN (
    SELECT person_id, arg_min(${quarter}, referred_on) AS quarter FROM quality_referrals AS r
    WHERE referred_on IS NOT NULL GROUP BY person_id
  ) AS q ON q.person_id = t.person_id`;
}
