import type { Table } from '#app/results/table.ts';
import { cellOf, groupRowsOf } from '../table-cells.ts';
import { comparisonsNote } from './equity-notes.ts';

/** At most this share of the differences called clear is expected to be chance. */
const RATE = 0.05;

/** How many comparisons stand behind the marks of one column; nothing where none could be made. */
export function comparedNotes(table: Table, column: string): readonly string[] {
  const standings = groupRowsOf(table).flatMap((row) => {
    const cell = cellOf(row, column);
    return cell.state === 'shown' && cell.standing ? [cell.standing.strength] : [];
  });
  if (standings.length === 0) return [];
  const count = (strength: string) => standings.filter((each) => each === strength).length;
  return [
    comparisonsNote({
      made: standings.length,
      clear: count('clear'),
      possible: count('possible'),
      rate: RATE,
    }),
  ];
}
