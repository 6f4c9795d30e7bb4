import { cellText } from '../cell-text.ts';
import { columnOf } from '../table-cells.ts';
import type { Cell } from '#app/results/cell.ts';
import type { Table } from '#app/results/table.ts';

/** "n = 412" on one line, or "n = [c]". */
export function nWords(n: Cell, table: Table): string {
  return `n\u00a0=\u00a0${cellText(n, columnOf(table, 'n'))}`;
}
