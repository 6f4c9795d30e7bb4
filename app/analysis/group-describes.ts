import { sql, type Sql } from '#app/database/sql.ts';

/** What may differ between two referrals of one young person: person_groups has a row for each referral. */
const OF_REFERRAL: ReadonlySet<string> = new Set(['age_band']);

/**
 * The condition by which a row `g` of person_groups, of the one characteristic, describes a person and referral. Plain
 * equalities: a condition that mixes both sides makes the engine hold every row against every other.
 */
export function groupDescribes(characteristic: string, person: Sql, referral: Sql): Sql {
  return OF_REFERRAL.has(characteristic)
    ? sql`g.person_id = ${person} AND g.referral_id = ${referral}`
    : sql`g.person_id = ${person}`;
}
