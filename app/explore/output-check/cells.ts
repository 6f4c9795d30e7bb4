import { isHidden, trueNumber, type AnswerCell } from './answer.ts';
import type { CellPlace } from './finding.ts';
import type { ColumnRole } from './known.ts';
import type { ToCheck } from './check-context.ts';

/** The places of the columns in one of these roles. */
export function columnsOf(
  { known }: Pick<ToCheck, 'known'>,
  ...roles: readonly ColumnRole[]
): number[] {
  return known.roles.flatMap((role, column) => (roles.includes(role) ? [column] : []));
}

/** The cells of some columns that are still to be read and satisfy `test`. */
export function shownCells(
  { answer }: Pick<ToCheck, 'answer'>,
  columns: readonly number[],
  test: (cell: AnswerCell, row: number) => boolean,
): CellPlace[] {
  return answer.rows.flatMap((cells, row) =>
    columns.flatMap((column) => {
      const cell = cells[column];
      return cell !== undefined && !isHidden(cell) && test(cell, row) ? [{ row, column }] : [];
    }),
  );
}

/** How many young people a row rests on, or null where nothing says so. */
export function baseOf(
  { answer, known }: Pick<ToCheck, 'answer' | 'known'>,
  row: number,
): number | null {
  return known.base === null ? null : trueNumber(answer.rows[row]?.[known.base]);
}

/** Words for a number of things: "1 count", "2 counts". */
export function several(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;
}
