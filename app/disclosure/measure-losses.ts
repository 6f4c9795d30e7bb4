import { countId, type CountId } from '#app/disclosure/counts.ts';
import type { ColumnKind, Row, Table } from '#app/results/table.ts';

/**
 * What hiding each count would cost: one for itself and one for every share, mean, rate, gap or ratio that goes with it
 * (without the total row, every gap to it goes), three times as much in a total row, and a little more for a larger count,
 * which tells a reader more.
 */
export function measureLosses(
  tables: readonly Table[],
  counts: ReadonlyMap<CountId, number>,
): Map<CountId, number> {
  const losses = new Map<CountId, number>();
  const largest = Math.max(1, ...counts.values());
  for (const table of tables) {
    const dependents = countDependents(table);
    for (const row of table.rows) {
      for (const { key } of table.columns) {
        const id = countId(table.id, row.key, key);
        const count = counts.get(id);
        if (count === undefined) continue;
        const told =
          1 + (dependents.get(id) ?? 0) + (0.5 * Math.log1p(count)) / Math.log1p(largest);
        losses.set(id, row.role === 'total' ? 3 * told : told);
      }
    }
  }
  return losses;
}

/** How many numbers of a table go with each of its counts. */
function countDependents(table: Table): ReadonlyMap<CountId, number> {
  const dependents = new Map<CountId, number>();
  const add = (row: Row, columns: readonly string[]) => {
    for (const column of columns) {
      const id = countId(table.id, row.key, column);
      dependents.set(id, (dependents.get(id) ?? 0) + 1);
    }
  };
  const kinds = new Map(table.columns.map(({ key, measure }) => [key, measure]));
  const shareBases = (share: string) => basesOf(kinds.get(share));
  const totalRow = table.rows.find(({ role }) => role === 'total');
  for (const row of table.rows) {
    for (const { key, measure } of table.columns) {
      if (row.cells[key]?.state !== 'shown') continue;
      switch (measure.kind) {
        case 'difference':
          add(row, shareBases(measure.share));
          if (typeof measure.against === 'object') add(row, shareBases(measure.against.share));
          else if (totalRow && totalRow !== row) add(totalRow, shareBases(measure.share));
          break;
        case 'ratio':
          add(row, shareBases(measure.share));
          break;
        case 'count':
        case 'share':
        case 'mean':
        case 'median':
        case 'rate':
        case 'summary':
        case 'public_count':
        case 'public_share':
          add(row, basesOf(measure));
      }
    }
  }
  return dependents;
}

function basesOf(measure: ColumnKind | undefined): readonly string[] {
  switch (measure?.kind) {
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
    case undefined:
      return [];
  }
}
