import type { Cell } from './cell.ts';

/**
 * What a column counts or measures. Disclosure reads this to know which number of young people a value rests on:
 * - `count`: a number of young people (or of what `Table.unit` names).
 * - `share`: `numerator` over `denominator`, both keys of count columns in the same table; a fraction from 0 to 1.
 *   `wholeIsHarmless`: that it is all of them tells nothing of anybody, as with records that are filled in.
 * - `mean`: an average over the people counted in the column `base`; `signed` for a change.
 */
export type ColumnKind =
  | { readonly kind: 'count' }
  | {
      readonly kind: 'share';
      readonly numerator: string;
      readonly denominator: string;
      readonly wholeIsHarmless?: true;
    }
  | {
      readonly kind: 'mean';
      readonly base: string;
      readonly decimals: number;
      readonly signed: boolean;
    }
  /** A number that anyone can look up, such as residents in the Census. Never hidden or rounded. */
  | { readonly kind: 'public_count' }
  /** `numerator` (a count column) for every `per` of `denominator` (a public_count column). */
  | {
      readonly kind: 'rate';
      readonly numerator: string;
      readonly denominator: string;
      readonly per: number;
    }
  /** How many times as large a share of the scheme a group is as of the residents; both columns of this table. */
  | {
      readonly kind: 'ratio';
      readonly share: string;
      readonly publicShare: string;
    }
  /** A fraction of residents from public counts. */
  | { readonly kind: 'public_share' }
  /**
   * A share less the share it is compared with, as a fraction (−0.2 is 20 percentage points lower). `share` is a share
   * column of this table; the other side is the total row, or everyone else (the total less this row), or another share
   * column of the same row: of everybody, this group included (`scheme`), or of everyone else (`others`).
   */
  | {
      readonly kind: 'difference';
      readonly share: string;
      readonly against:
        'total' | 'others' | { readonly share: string; readonly of: 'scheme' | 'others' };
    }
  /**
   * One number that sums up the differences between all group rows of a column of another table of the same figure: `of`
   * tells which column, by the key of the row. May be published only if each cell of that column is.
   */
  | {
      readonly kind: 'summary';
      readonly of: Readonly<Record<string, { readonly table: string; readonly column: string }>>;
      /** `points`: a fraction read as percentage points. `percent`: a fraction. `times`: a ratio. `rate`, `index`: as they are. */
      readonly unit: 'points' | 'percent' | 'times' | 'rate' | 'index';
      readonly decimals: number;
      readonly signed: boolean;
    }
  /** The middle value of the people counted in `base`, waits still running allowed for. */
  | { readonly kind: 'median'; readonly base: string; readonly unit: 'days' };

export interface Column {
  readonly key: string;
  readonly label: string;
  readonly measure: ColumnKind;
}

/** One group. `total` rows are the sum of the `group` rows when the table says `rowsAddUp`. */
export interface Row {
  readonly key: string;
  readonly label: string;
  readonly role: 'group' | 'total';
  readonly cells: Readonly<Record<string, Cell>>;
}

/** Count columns that add up to another count column in every row, e.g. better + same + worse = n. */
export interface ColumnSum {
  readonly parts: readonly string[];
  readonly total: string;
}

/** The one value that chart, table, sentence, CSV and alt text are drawn from. */
export interface Table {
  readonly id: string;
  /** What the rows are, such as "Group" or "Score band". */
  readonly rowHeading: string;
  readonly unit: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly rowsAddUp: boolean;
  readonly columnSums: readonly ColumnSum[];
}
