import type { RowInHand } from '../parse/rows.ts';
import type { ColumnDictionary } from './column-dictionary.ts';
import type { Derive } from './records/record-spec.ts';
import type { SourceColumn } from './source-column.ts';
import type { TableColumn } from './table-column.ts';

/** One field of a record that is being made, and where its text comes from. */
export interface Cell {
  readonly column: TableColumn;
  readonly dictionary: ColumnDictionary;
  /** Position in the row; -1 where `derive` is not null and no column stands behind it. */
  readonly index: number;
  readonly derive: Derive | null;
  /** null: no column of the file stands behind it. */
  readonly source: SourceColumn | null;
}

/** The code of a cell's text in the row. */
export function codeIn(cell: Cell, row: RowInHand, rowNumber: number): number {
  const { derive, index, dictionary } = cell;
  if (derive === null) return row.codeIn(dictionary, index);
  return dictionary.codeOf(derive(row.cells, rowNumber));
}
