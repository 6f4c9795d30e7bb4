import type { ColumnProfile } from '../column/column-profile.ts';
import type { IdentifierFinding } from '../identifier-finding.ts';

/** What is known beside the column itself. */
export interface FindingContext {
  /** ISO dates of when things happened to the people of the file, such as its dates of referral; a sample is enough. */
  readonly referenceDates?: readonly string[];
  /** Today as an ISO date, for files that give no other reference. */
  readonly today?: string;
}

/** One judgement over a column; null where it does not apply. */
export type Rule = (profile: ColumnProfile, context: FindingContext) => IdentifierFinding | null;
