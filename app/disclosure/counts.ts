import { DisclosureError } from '#app/disclosure/disclosure-error.ts';
import type { Row, Table } from '#app/results/table.ts';

/** Names one count of a release: table, row and column. */
export type CountId = string;

export function countId(table: string, row: string, column: string): CountId {
  return JSON.stringify([table, row, column]);
}

/**
 * Counts that add up to another. `total` is null when no table holds it: a reader is then supposed to know it.
 * `along` tells rows adding up to their total from columns adding up, and from counts linked across tables.
 */
export interface Sum {
  readonly along: 'rows' | 'columns' | 'tables';
  readonly total: CountId | null;
  readonly parts: readonly CountId[];
  /** The parts lie within the total, and what they leave over is printed nowhere: 27 of 30 leave 3. */
  readonly rest?: true;
}

/** Names what the parts of a sum leave over. */
export function restId(sum: Sum): CountId {
  return JSON.stringify(['left over', sum.total, ...sum.parts]);
}

/** All counts of the tables of a release by id. */
export function collectCounts(tables: readonly Table[]): Map<CountId, number> {
  const counts = new Map<CountId, number>();
  const tableIds = new Set<string>();
  for (const table of tables) {
    if (tableIds.has(table.id)) throw new DisclosureError(table.id, 'Two tables have the same id');
    tableIds.add(table.id);
    for (const row of table.rows) collectRow(table, row, counts);
  }
  return counts;
}

function collectRow(table: Table, row: Row, counts: Map<CountId, number>): void {
  for (const { key, measure } of table.columns) {
    const cell = row.cells[key];
    if (measure.kind !== 'count' || cell?.state !== 'shown') continue;
    if (!Number.isInteger(cell.value) || cell.value < 0) {
      throw new DisclosureError(
        table.id,
        `The count ${key} of row ${row.key} is not a whole number`,
      );
    }
    const id = countId(table.id, row.key, key);
    if (counts.has(id)) throw new DisclosureError(table.id, `Two rows have the key ${row.key}`);
    counts.set(id, cell.value);
  }
}
