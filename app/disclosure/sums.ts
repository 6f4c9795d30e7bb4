import { countId, type CountId, type Sum } from '#app/disclosure/counts.ts';
import type { Table } from '#app/results/table.ts';

/**
 * Every way in which counts of one table add up, as far as the table says so and the numbers bear it out: rows to a
 * total row, columns to a column, and rows to the denominator that a share repeats in every row.
 */
export function sumsOf(table: Table, counts: ReadonlyMap<CountId, number>): Sum[] {
  const sums = [...rowSums(table), ...columnSums(table), ...repeatedTotals(table)];
  return sums.filter((sum) => addsUp(sum, counts));
}

/** Whether every count is known and the parts make the total. */
export function addsUp(sum: Sum, counts: ReadonlyMap<CountId, number>): boolean {
  if (sum.parts.length === 0) return false;
  let made = 0;
  for (const part of sum.parts) made += counts.get(part) ?? NaN;
  return sum.total === null ? !Number.isNaN(made) : made === counts.get(sum.total);
}

function rowSums(table: Table): Sum[] {
  if (!table.rowsAddUp) return [];
  const totals = table.rows.filter((row) => row.role === 'total');
  return countColumns(table).flatMap((column): Sum[] => {
    const parts = groupCells(table, column);
    return totals.length === 0
      ? [{ along: 'rows', total: null, parts }]
      : totals.map((row) => ({ along: 'rows', total: countId(table.id, row.key, column), parts }));
  });
}

function columnSums(table: Table): Sum[] {
  return table.rows.flatMap((row) =>
    table.columnSums.map(({ parts, total }): Sum => ({
      along: 'columns',
      total: countId(table.id, row.key, total),
      parts: parts.map((part) => countId(table.id, row.key, part)),
    })),
  );
}

function repeatedTotals(table: Table): Sum[] {
  if (!table.rowsAddUp) return [];
  return table.columns.flatMap(({ measure }) =>
    measure.kind !== 'share'
      ? []
      : table.rows.map((row): Sum => ({
          along: 'rows',
          total: countId(table.id, row.key, measure.denominator),
          parts: groupCells(table, measure.numerator),
        })),
  );
}

/** Whether a share is of one whole that every row repeats, so that the total row is all of it by construction. */
export function isShareOfWhole(
  table: Table,
  denominator: string,
  counts: ReadonlyMap<CountId, number>,
): boolean {
  const total = table.rows.find((row) => row.role === 'total');
  const parts = groupCells(table, denominator);
  if (!total || !table.rowsAddUp || parts.length < 2) return false;
  const whole = counts.get(countId(table.id, total.key, denominator)) ?? 0;
  return whole > 0 && parts.every((part) => counts.get(part) === whole);
}

function countColumns(table: Table): string[] {
  return table.columns.filter(({ measure }) => measure.kind === 'count').map(({ key }) => key);
}

function groupCells(table: Table, column: string): CountId[] {
  return table.rows
    .filter((row) => row.role === 'group')
    .map((row) => countId(table.id, row.key, column));
}
