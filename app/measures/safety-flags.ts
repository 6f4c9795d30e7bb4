import type { SafeguardingKind } from './definition/safeguarding.ts';
import safetyFlags from './safety_flags.sql?raw';

/** A row of `safetyFlagsSql`: counts of sittings, by measure and kind of flag. Not for publication at any size. */
export interface SafetyFlag {
  readonly measure: string;
  readonly kind: SafeguardingKind;
  /** Sittings with an answer that calls for the scheme's safeguarding procedure. */
  readonly sittings: number;
  /** Sittings in which the item was answered. */
  readonly answered: number;
  /** Sittings of the measure without an answer to the item, which may hide one. */
  readonly not_seen: number;
}

/**
 * SQL that counts the sittings whose answers call for the scheme's safeguarding procedure. It reads `assessments`,
 * `responses` and the tables of `measureTables`; measures without such an item, or without sittings, have no row.
 */
export function safetyFlagsSql(): string {
  return safetyFlags;
}
