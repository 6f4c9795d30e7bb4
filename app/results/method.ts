/**
 * Something that was left out of a number, how many, and why. `reason` is a stable code; `label` is for people.
 * `n` is null where the disclosure policy hides it.
 */
export interface Exclusion {
  readonly reason: string;
  readonly label: string;
  readonly n: number | null;
  readonly unit: 'young people' | 'scores' | 'rows' | 'referrals' | 'goals';
}

/** How a figure was worked out: the rules in plain words, the query, and who was left out. */
export interface Method {
  readonly id: string;
  /** Rises when the same files would give other numbers. */
  readonly version: number;
  readonly rules: readonly string[];
  readonly query: string;
  readonly exclusions: readonly Exclusion[];
}
