export type Rule =
  | 'person_level_rows'
  | 'pseudonym'
  | 'exact_day'
  | 'too_many_rows'
  | 'no_count_column'
  | 'not_understood'
  | 'small_count'
  | 'could_be_worked_out'
  | 'few_left_over'
  | 'small_base'
  | 'rests_on_few'
  | 'counted_again'
  | 'small_share'
  | 'everyone_or_nobody'
  | 'one_persons_value'
  | 'unknown_amounts'
  | 'dominance'
  | 'not_rounded'
  | 'too_exact'
  | 'rare_label'
  | 'differs_from_earlier';

/** Row and column of one cell, from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** What would put a finding right without changing the query. */
export type Mend =
  | { readonly kind: 'hide'; readonly cells: readonly CellPlace[] }
  | { readonly kind: 'round'; readonly columns: readonly number[] }
  /** Small rows added together into one. */
  | { readonly kind: 'group'; readonly rows: readonly number[] }
  | { readonly kind: 'leave_out'; readonly columns: readonly number[] };

/** One reason why an answer may not leave as it is. */
export interface Finding {
  readonly rule: Rule;
  readonly cells: readonly CellPlace[];
  /** What was found, in a few words: "2 counts of 1 to 7". */
  readonly what: string;
  /** Why that tells of somebody. */
  readonly why: string;
  /** What can be done here. None: the query itself must be changed, and `ask` says how. */
  readonly mends: readonly Mend[];
  readonly ask?: string;
}
