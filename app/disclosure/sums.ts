import { countId, type CountId, type Sum } from '#app/disclosure/counts.ts';
import type { Table } from '#app/results/table.ts';

/**
 * Every way in which counts of one table add up, as far as the table says so and the numbers bear it out: rows to a
 * total row, columns to a column, and rows to the denominator that a share repeats in every row. A share's numerator
 * lies within its denominator, and a group within the total row: what they leave over counts as a sum too.
 */
export function sumsOf(table: Table, counts: ReadonlyMap<CountId, number>): Sum[] {
  const sums = [
    ...rowSums(table),
    ...columnSums(table),
    ...repeatedTotals(table, counts),
    ...numeratorsWithin(table),
    ...groupsWithin(table),
  ];
  return borneOut(sums, counts);
}

/** The sums whose numbers are there and add up, without the parts that hold no number. */
export function borneOut(sums: readonly Sum[], counts: ReadonlyMap<CountId, number>): Sum[] {
  return sums
    .map((sum) => ({ ...sum, parts: sum.parts.filter((part) => counts.has(part)) }))
    .filter((sum) => addsUp(sum, counts));
}

/** Whether every count is known and the parts make the total, or no more than the total when something is left over. */
export function addsUp(sum: Sum, counts: ReadonlyMap<CountId, number>): boolean {
  if (sum.parts.length === 0) return false;
  let made = 0;
  for (const part of sum.parts) made += counts.get(part) ?? NaN;
  if (sum.total === null) return !Number.isNaN(made);
  const total = counts.get(sum.total) ?? NaN;
  return sum.rest ? made <= total : made === total;
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

/** Only where every row repeats it: a denominator that equals the sum in one row by chance is no total. */
function repeatedTotals(table: Table, counts: ReadonlyMap<CountId, number>): Sum[] {
  if (!table.rowsAddUp) return [];
  return table.columns.flatMap(({ measure }) => {
    if (measure.kind !== 'share') return [];
    const sums = table.rows.map((row): Sum => ({
      along: 'rows',
      total: countId(table.id, row.key, measure.denominator),
      parts: groupCells(table, measure.numerator),
    }));
    const told = sums.filter(({ total }) => total !== null && counts.has(total));
    return borneOut(told, counts).length === told.length ? told : [];
  });
}

function numeratorsWithin(table: Table): Sum[] {
  return table.columns.flatMap(({ measure }) =>
    measure.kind !== 'share' || measure.numerator === measure.denominator
      ? []
      : table.rows.map((row): Sum => ({
          along: 'columns',
          total: countId(table.id, row.key, measure.denominator),
          parts: [countId(table.id, row.key, measure.numerator)],
          rest: true,
        })),
  );
}

/** Where rows do not add up, each is still part of the total row. Where they do, the other rows are what is left over. */
function groupsWithin(table: Table): Sum[] {
  if (table.rowsAddUp) return [];
  const totals = table.rows.filter((row) => row.role === 'total');
  return countColumns(table).flatMap((column) =>
    totals.flatMap((total) =>
      groupCells(table, column).map((part): Sum => ({
        along: 'rows',
        total: countId(table.id, total.key, column),
        parts: [part],
        rest: true,
      })),
    ),
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
