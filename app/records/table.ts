import type { Field } from './field.ts';

export const tableNames = [
  'people',
  'referrals',
  'referral_reasons',
  'contacts',
  'onward_referrals',
  'assessments',
  'responses',
  'goals',
  'goal_ratings',
  'feedback',
  'actions',
  'population',
  'link_workers',
  'services',
  'costs',
] as const;

export type TableName = (typeof tableNames)[number];

/** A table of the records, defined once: validation, DDL, templates and the data dictionary all come from here. */
export interface TableDefinition {
  readonly name: TableName;
  readonly label: string;
  readonly description: string;
  /** What one row is, such as "one row per referral". */
  readonly grain: string;
  readonly fields: readonly Field[];
  /** Fields that together tell one row from another. Rows whose first key field is empty are never taken for repeats. */
  readonly key: readonly string[];
  /** Fields of which a row must have one, the best first: with none of them it belongs to nothing, and is left out with a problem. */
  readonly needsOneOf?: readonly string[];
}
