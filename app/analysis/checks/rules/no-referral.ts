import { literal, sql } from '#app/database/sql.ts';
import { referralByPerson } from '../../referral-by-person.ts';
import { check, type Finder, type Rule } from '../check.ts';
import { loaded } from '../loaded.ts';
import { hasRowsByPerson, tablesByPerson, type TableByPerson } from '../rows-by-person.ts';

/**
 * Rows that name a young person who was referred, and no referral, where no referral of that young person fits: all were
 * made too long after, or there are several and the row has no day. `value` is the person, `other` the day.
 */
export const noReferral: Rule = () =>
  tablesByPerson.filter(({ needsReferral }) => needsReferral).map(finder);

function finder({ name, day }: TableByPerson): Finder {
  const one = check('no_referral', name, 'person_id', ['leave_out', 'keep'], 'referrals');
  const rows = sql`SELECT l.rowid AS row_id, l.person_id, ${day} AS day FROM ${loaded(name)} AS l
    SEMI JOIN ${loaded('referrals')} AS r ON r.person_id = l.person_id
    WHERE l.referral_id IS NULL`;
  const referrals = sql`SELECT referral_id, person_id, referred_on FROM ${loaded('referrals')}`;
  return {
    checks: [one],
    needs: [name, 'referrals'],
    when: hasRowsByPerson(name),
    sql: sql`SELECT ${literal(one.key)} AS check_key, f.row_id, l.person_id AS value, (${day})::VARCHAR AS other
      FROM (${referralByPerson(rows, referrals)}) AS f JOIN ${loaded(name)} AS l ON l.rowid = f.row_id
      WHERE f.referral_id IS NULL`,
  };
}
