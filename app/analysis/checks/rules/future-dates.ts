import { identifier, literal, sql } from '#app/database/sql.ts';
import type { TableName } from '#app/records/table.ts';
import { check, type Finder, type Rule } from '../check.ts';
import { loaded } from '../loaded.ts';

/** Dates of what has happened. An end that is planned, or a budget’s last day, may well lie ahead. */
const pastOnly: readonly (readonly [table: TableName, column: string])[] = [
  ['referrals', 'referred_on'],
  ['referrals', 'decided_on'],
  ['referrals', 'allocated_on'],
  ['referrals', 'plan_agreed_on'],
  ['referrals', 'closed_on'],
  ['referrals', 'referrer_told_on'],
  ['contacts', 'contacted_on'],
  ['onward_referrals', 'made_on'],
  ['onward_referrals', 'started_on'],
  ['assessments', 'completed_on'],
  ['goals', 'set_on'],
  ['goal_ratings', 'rated_on'],
  ['feedback', 'given_on'],
];

/** Dates after today, by the date on the user’s own clock. */
export const futureDates: Rule = (today) =>
  pastOnly.map(([table, name]): Finder => {
    const one = check('future_date', table, name, ['treat_as_blank', 'leave_out', 'keep']);
    const column = identifier(name);
    return {
      checks: [one],
      needs: [table],
      sql: sql`SELECT ${literal(one.key)} AS check_key, rowid AS row_id, ${column}::VARCHAR AS value, ${literal(today)} AS other
        FROM ${loaded(table)} WHERE ${column} > ${literal(today)}::DATE`,
    };
  });
