import { cellOf, numberOf } from '../table-cells.ts';
import type { Row } from '#app/results/table.ts';

/** Rows whose number of a column may be read, the largest first. */
export function mostFirst(rows: readonly Row[], column: string): readonly Row[] {
  const n = (row: Row) => numberOf(cellOf(row, column));
  return rows.filter((row) => n(row) !== null).sort((a, b) => (n(b) ?? 0) - (n(a) ?? 0));
}
