import type { Cell } from './cell.ts';

/**
 * What a column counts or measures. Disclosure reads this to know which number of young people a value rests on:
 * - `count`: a number of young people (or of what `Table.unit` names).
 * - `share`: `numerator` over `denominator`, both keys of count columns in the same table; a fraction from 0 to 1.
 * - `mean`: an average over the people counted in the column `base`; `signed` for a change.
 */
export type ColumnKind =
  | { readonly kind: 'count' }
  | { readonly kind: 'share'; readonly numerator: string; readonly denominator: string }
  | {
      readonly kind: 'mean';
      readonly base: string;
      readonly decimals: number;
      readonly signed: boolean;
    };

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
