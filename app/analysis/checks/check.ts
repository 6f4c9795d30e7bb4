import type { Sql } from '#app/database/sql.ts';
import type { TableName } from '#app/records/table.ts';

/** What can be wrong with records that each look right by themselves, in the order in which it is shown. */
export const checkRuleIds = [
  'damaged_id',
  'lost_zeros',
  'no_parent',
  'no_referral',
  'referred_twice',
  'duplicate_key',
  'duplicate_row',
  'repeated_across_files',
  'repeated_in_file',
  'conflicting_people',
  'dates_out_of_order',
  'future_date',
  'score_out_of_range',
  'age_outside_measure',
  'age_band_as_date',
  'suppressed',
  'cut_off_period',
] as const;

export type CheckRuleId = (typeof checkRuleIds)[number];

/**
 * What is done about the rows that a check found. Nothing is ever deleted: rows and cells are set aside, and come back
 * when the action changes.
 * - `keep`: nothing, the rows are only pointed out
 * - `leave_out`: the row counts in no result
 * - `treat_as_blank`: the row counts, the cell does not
 * - `use_match`: the cell is read as what it must have been
 * - `keep_first`, `keep_last`: of rows that belong together, by file name and row, one counts
 * - `refusal_first`: of answers on consent that differ, the most protective counts
 */
export type CheckAction =
  | 'keep'
  | 'leave_out'
  | 'treat_as_blank'
  | 'use_match'
  | 'keep_first'
  | 'keep_last'
  | 'refusal_first';

/** One rule put to one column of one record table. */
export interface Check {
  /** Stable: `rule/table/column`. Settings are kept by it. */
  readonly key: string;
  readonly rule: CheckRuleId;
  readonly table: TableName;
  /** Column of the record table that the action is about; null: the whole row. */
  readonly column: string | null;
  /** What the column is held against: another column of the same table, or another table. */
  readonly against: string | null;
  readonly defaultAction: CheckAction;
  /** The actions to choose from, the default first. */
  readonly options: readonly CheckAction[];
}

/** A query that finds the rows of one or more checks. */
export interface Finder {
  readonly checks: readonly Check[];
  /** Tables that must hold rows, or nothing can be found. */
  readonly needs: readonly TableName[];
  /** A SELECT of one row, `found`: false when there is nothing to look at, so that it need not be looked for. */
  readonly when?: Sql;
  /**
   * A SELECT over the loaded tables with the columns `check_key` and `row_id`, and, where they mean something, `value`
   * (what stands there), `other` (what it is held against), `fix` (what it must have been), and for rows that belong
   * together `grouped` (row id of the first), `is_first` and `is_last`.
   */
  readonly sql: Sql;
}

/** A rule: given the user’s date (ISO), the queries that look for it. */
export type Rule = (today: string) => readonly Finder[];

/** A check with its key; the first action is the default. */
export function check(
  rule: CheckRuleId,
  table: TableName,
  column: string | null,
  options: readonly [CheckAction, ...CheckAction[]],
  against: string | null = null,
): Check {
  return {
    key: [rule, table, ...(column === null ? [] : [column])].join('/'),
    rule,
    table,
    column,
    against,
    defaultAction: options[0],
    options,
  };
}
