import { countId, type CountId } from '#app/disclosure/counts.ts';
import type { ColumnKind, Table } from '#app/results/table.ts';

/**
 * What hiding each count would cost: one for itself and one for every share, mean, rate or ratio of its row that goes with
 * it, three times as much in a total row, and a little more for a larger count, which tells a reader more.
 */
export function measureLosses(
  tables: readonly Table[],
  counts: ReadonlyMap<CountId, number>,
): Map<CountId, number> {
  const losses = new Map<CountId, number>();
  const largest = Math.max(1, ...counts.values());
  for (const table of tables) {
    for (const row of table.rows) {
      const dependents = new Map<string, number>();
      for (const { key, measure } of table.columns) {
        if (row.cells[key]?.state !== 'shown') continue;
        for (const base of basesOf(measure)) dependents.set(base, (dependents.get(base) ?? 0) + 1);
      }
      for (const { key } of table.columns) {
        const id = countId(table.id, row.key, key);
        const count = counts.get(id);
        if (count === undefined) continue;
        const told =
          1 + (dependents.get(key) ?? 0) + (0.5 * Math.log1p(count)) / Math.log1p(largest);
        losses.set(id, row.role === 'total' ? 3 * told : told);
      }
    }
  }
  return losses;
}

function basesOf(measure: ColumnKind): readonly string[] {
  switch (measure.kind) {
    case 'share':
      return [measure.numerator, measure.denominator];
    case 'rate':
      return [measure.numerator];
    case 'mean':
    case 'median':
      return [measure.base];
    case 'count':
    case 'public_count':
    case 'public_share':
    case 'ratio':
    case 'difference':
    case 'summary':
      return [];
  }
}
