import type { TableDefinition, TableName } from './table.ts';
import { actions } from './tables/actions.ts';
import { assessments } from './tables/assessments.ts';
import { contacts } from './tables/contacts.ts';
import { costs } from './tables/costs.ts';
import { feedback } from './tables/feedback.ts';
import { goalRatings } from './tables/goal-ratings.ts';
import { goals } from './tables/goals.ts';
import { linkWorkers } from './tables/link-workers.ts';
import { onwardReferrals } from './tables/onward-referrals.ts';
import { people } from './tables/people.ts';
import { population } from './tables/population.ts';
import { referralReasons } from './tables/referral-reasons.ts';
import { referrals } from './tables/referrals.ts';
import { responses } from './tables/responses.ts';
import { services } from './tables/services.ts';

const byName: Readonly<Record<TableName, TableDefinition>> = {
  people,
  referrals,
  referral_reasons: referralReasons,
  contacts,
  onward_referrals: onwardReferrals,
  assessments,
  responses,
  goals,
  goal_ratings: goalRatings,
  feedback,
  actions,
  population,
  link_workers: linkWorkers,
  services,
  costs,
};

/** Every table of the records, in the order in which they are shown. */
export const tables: readonly TableDefinition[] = Object.values(byName);

/** The definition of one table. */
export function tableNamed(name: TableName): TableDefinition {
  return byName[name];
}
