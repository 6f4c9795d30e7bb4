import { sql, type Sql } from '#app/database/sql.ts';
import type { TableName } from '#app/records/table.ts';
import { loaded } from './loaded.ts';

/** A table whose rows may name the young person in place of a referral. */
export interface TableByPerson {
  readonly name: TableName;
  /** The day by which the referral is found. */
  readonly day: Sql;
  /** Without a referral the row counts nowhere. */
  readonly needsReferral: boolean;
}

export const tablesByPerson: readonly TableByPerson[] = [
  { name: 'contacts', day: sql`contacted_on`, needsReferral: true },
  { name: 'onward_referrals', day: sql`coalesce(made_on, started_on)`, needsReferral: true },
  { name: 'referral_reasons', day: sql`NULL::DATE`, needsReferral: true },
  { name: 'goals', day: sql`set_on`, needsReferral: false },
];

/** A SELECT of one row: `found`, whether any loaded row of a table names a young person and no referral. */
export function hasRowsByPerson(table: TableName): Sql {
  return sql`SELECT count(*) > 0 AS found FROM ${loaded(table)} WHERE referral_id IS NULL AND person_id IS NOT NULL`;
}
