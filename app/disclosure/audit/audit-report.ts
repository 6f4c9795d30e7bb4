/** A number of a release: a printed cell, or what the parts of a sum leave over, which is printed nowhere. */
export type AuditedPlace =
  | { readonly kind: 'cell'; readonly table: string; readonly row: string; readonly column: string }
  | { readonly kind: 'left_over'; readonly of: AuditedCellPlace; readonly parts: number };

export type AuditedCellPlace = Omit<Extract<AuditedPlace, { kind: 'cell' }>, 'kind'>;

/** Whole numbers from `lowest` to `highest`; `highest` is null where nothing published sets a limit. */
export interface InferredRange {
  readonly lowest: number;
  readonly highest: number | null;
}

/**
 * What an attacker makes of one hidden number.
 * - `range`: by everything published and the policy.
 * - `rangeIfTold`: the same, for one who was also told which hidden numbers are small. null where it is not small.
 * - `verdict`: `too_narrow` where either is narrower than the policy asks, although hiding more would have helped;
 *   `not_small` for a number hidden only for the sake of others.
 */
export interface AuditedNumber {
  readonly place: AuditedPlace;
  readonly range: InferredRange;
  readonly rangeIfTold: InferredRange | null;
  readonly verdict: 'protected' | 'too_narrow' | 'not_small';
}

/** Something that must not have been published. */
export type AuditFinding =
  | { readonly kind: 'too_narrow'; readonly number: AuditedNumber }
  /** A count that the policy hides. */
  | { readonly kind: 'below_threshold'; readonly place: AuditedPlace; readonly value: number }
  /** A count that is no rounded count, and so tells more than one. */
  | { readonly kind: 'not_rounded'; readonly place: AuditedPlace; readonly value: number }
  /** A share, rate, mean or the like whose count is hidden. */
  | { readonly kind: 'rests_on_hidden'; readonly place: AuditedPlace; readonly column: string }
  /** A share, rate or ratio that the published counts do not make: it would give the exact ones away. */
  | { readonly kind: 'not_from_rounded'; readonly place: AuditedPlace; readonly value: number };

/** What came of attacking a release. `not_audited`: there was no solver, so nothing is promised. */
export type AuditReport =
  | {
      readonly state: 'passed' | 'refused';
      readonly numbers: readonly AuditedNumber[];
      readonly findings: readonly AuditFinding[];
    }
  | { readonly state: 'not_audited'; readonly reason: string };
