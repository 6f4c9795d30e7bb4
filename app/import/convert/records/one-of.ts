import type { Cell } from '../cell.ts';
import type { FaultSink } from '../judge-cell.ts';
import type { TableWriter } from '../table-writer.ts';

/** The cells of which a record needs one to hold a value; null: it needs none, or they are required one by one. */
export type OneOf = readonly Cell[] | null;

/** The cells of a record by which it belongs to something, where there are several ways to belong. */
export function oneOfCells({ table }: TableWriter, cells: readonly Cell[]): OneOf {
  const { needsOneOf = [] } = table;
  if (needsOneOf.length === 0) return null;
  return cells.filter(({ column }) => needsOneOf.includes(column.field.name));
}

/** false: none of them holds a value in the record that is being written, and this is said. */
export function hasOneOf(oneOf: OneOf, at: number, row: number, faults: FaultSink): boolean {
  if (oneOf === null) return true;
  for (const { column } of oneOf) {
    const code = column.isFixed ? 0 : (column.codes[at] ?? 0);
    if (column.store.hasValue(code)) return true;
  }
  const expected = oneOf.map(({ column }) => column.field.label).join(' or ');
  const action = 'row_left_out';
  faults.add({ rule: 'needs_one_of', action, column: null, value: null, expected }, row);
  return false;
}
