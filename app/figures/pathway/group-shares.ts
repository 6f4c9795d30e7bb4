import { isClear, isPossible, standingMark } from '../equity/standing.ts';
import { cellOf, groupRowsOf } from '../table-cells.ts';
import type { Row, Table } from '#app/results/table.ts';

/** Rows whose share of one column is clearly apart from everyone else’s, lowest first; with `possible`, those that may be. */
export function rowsApart(
  table: Table,
  column: string,
  strength: 'clear' | 'possible',
): { readonly lower: readonly Row[]; readonly higher: readonly Row[] } {
  const holds = strength === 'clear' ? isClear : isPossible;
  const apart = groupRowsOf(table).filter((row) => holds(cellOf(row, column)));
  const side = (end: string) =>
    apart.filter((row) => standingMark(cellOf(row, column)).endsWith(end));
  return { lower: side('lower'), higher: side('higher') };
}
