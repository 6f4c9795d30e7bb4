import type { ColumnInHand } from './column-in-hand.ts';

export type ColumnFilter = 'first' | 'to_check' | 'all';

export const columnsAtFirst = 12;

export function isToCheck({ standing }: ColumnInHand): boolean {
  return standing === 'decide' || standing === 'unsure';
}

/** The columns to show, in the order of the file. At first: those that want a look, filled up with the others. */
export function columnsShown(
  columns: readonly ColumnInHand[],
  filter: ColumnFilter,
): readonly ColumnInHand[] {
  if (filter === 'all' || columns.length <= columnsAtFirst) {
    return filter === 'to_check' ? columns.filter(isToCheck) : columns;
  }
  const wanted = columns.filter(isToCheck);
  if (filter === 'to_check') return wanted;
  const rest = columns.filter((column) => !isToCheck(column));
  const shown = new Set([...wanted, ...rest.slice(0, Math.max(0, columnsAtFirst - wanted.length))]);
  return columns.filter((column) => shown.has(column));
}
