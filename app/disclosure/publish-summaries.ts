import type { Cell } from '#app/results/cell.ts';
import type { ColumnKind, Table } from '#app/results/table.ts';

type Summary = Extract<ColumnKind, { kind: 'summary' }>;

/**
 * Numbers that sum up the differences between all groups of a column, put back where every group's number of that column
 * may be read: from one that is hidden and the summary, the hidden one could be worked out. They come from exact counts,
 * and so are told coarsely: whole percentage points, one decimal of a rate, two of a ratio or an index.
 *
 * @param published all tables of the figure as they may leave, summaries still hidden
 * @param originals the same tables before
 */
export function publishSummaries(
  published: readonly Table[],
  originals: readonly Table[],
): readonly Table[] {
  const byId = new Map(published.map((table) => [table.id, table]));
  return published.map((table, at) => {
    const summaries = table.columns.flatMap(({ key, measure }) =>
      measure.kind === 'summary' ? [{ key, measure }] : [],
    );
    if (summaries.length === 0) return table;
    const rows = table.rows.map((row, rowAt) => {
      const cells: Record<string, Cell> = { ...row.cells };
      for (const { key, measure } of summaries) {
        const original = originals[at]?.rows[rowAt]?.cells[key];
        if (!original) continue;
        const source = measure.of[row.key];
        const isOpen = source && isWholeColumnShown(byId.get(source.table), source.column);
        cells[key] = openCell(original, isOpen ?? false, measure);
      }
      return { ...row, cells };
    });
    return { ...table, rows };
  });
}

function isWholeColumnShown(table: Table | undefined, column: string): boolean {
  const groups = table?.rows.filter(({ role }) => role === 'group') ?? [];
  const states = groups.flatMap(({ cells }) => cells[column]?.state ?? []);
  return states.length > 0 && states.every((state) => state !== 'suppressed');
}

function openCell(cell: Cell, isOpen: boolean, measure: Summary): Cell {
  if (cell.state === 'too_few_to_tell') return { state: 'suppressed' };
  if (cell.state !== 'shown') return cell;
  if (!isOpen) return { state: 'suppressed' };
  const value = coarse(cell.value, measure);
  if (!cell.interval) return { state: 'shown', value };
  const { lower, upper, level, method } = cell.interval;
  const interval = { lower: coarse(lower, measure), upper: coarse(upper, measure), level, method };
  return { state: 'shown', value, interval };
}

/** Never finer than it is printed. */
function coarse(value: number, { unit, decimals }: Summary): number {
  return Number(value.toFixed(mostDecimals(unit, decimals))) + 0;
}

function mostDecimals(unit: Summary['unit'], decimals: number): number {
  switch (unit) {
    case 'points':
    case 'percent':
      return 2;
    case 'rate':
      return Math.min(decimals, 1);
    case 'times':
    case 'index':
      return Math.min(decimals, 2);
  }
}
