import { sql, type Sql } from '#app/database/sql.ts';
import type { TableName } from '#app/records/table.ts';

/** When an answer to a field is to be expected, as a condition on a row `t` of its table. Fields not listed: always. */
const conditions: Readonly<Partial<Record<TableName, Readonly<Record<string, Sql>>>>> = {
  people: {
    deprivation_version: sql`t.deprivation_decile IS NOT NULL`,
    deprivation_direction: sql`t.deprivation_decile IS NOT NULL`,
    consent_given_by: sql`t.consent_to_evaluation IS NOT NULL OR t.consent_to_research IS NOT NULL`,
  },
  referrals: {
    decided_on: sql`t.decision <> 'pending'`,
    not_accepted_reason: sql`t.decision = 'not_accepted'`,
    signposted_elsewhere: sql`t.decision IN ('not_accepted', 'declined_by_young_person')`,
    link_worker_id: sql`t.decision = 'accepted'`,
    allocated_on: sql`t.decision = 'accepted'`,
    consent_to_support: sql`t.decision = 'accepted'`,
    consent_given_by: sql`t.consent_to_support IS NOT NULL`,
    information_sharing_consent: sql`t.decision = 'accepted'`,
    closed_on: sql`t.closure_reason IS NOT NULL`,
    closure_reason: sql`t.closed_on IS NOT NULL`,
  },
  contacts: {
    person_id: sql`t.referral_id IS NULL`,
    place: sql`t.means = 'in_person'`,
    minutes: sql`t.attendance = 'attended'`,
    with_whom: sql`t.attendance = 'attended'`,
  },
  onward_referrals: {
    person_id: sql`t.referral_id IS NULL`,
    service: sql`coalesce(t.status <> 'no_suitable_service', true)`,
    started_on: sql`t.status IN ('started', 'completed', 'stopped_early')`,
    ended_on: sql`t.status IN ('completed', 'stopped_early')`,
  },
  referral_reasons: { person_id: sql`t.referral_id IS NULL` },
};

/** Fields that say that something happened: empty is not a gap, so how full they are says nothing. See the steps of the pathway. */
const events: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  referrals: ['plan_agreed_on', 'referrer_told_on'],
  assessments: ['not_collected_reason'],
  link_workers: ['left_on'],
  actions: ['closed_on'],
};

/** When an answer is to be expected; null: the field is not one that can be full or not. */
export function expectedWhen(table: TableName, field: string): Sql | null {
  if (events[table]?.includes(field)) return null;
  return conditions[table]?.[field] ?? sql`true`;
}
