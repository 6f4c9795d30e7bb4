import { countId, type Sum } from '#app/disclosure/counts.ts';
import type { Table } from '#app/results/table.ts';

/** Links for rows that two tables have in common (by key): the same young people, counted in both. */
export function sameCounts(one: Table, other: Table, columns: readonly string[]): Sum[] {
  const keys = new Set(other.rows.map(({ key }) => key));
  return one.rows
    .filter(({ key }) => keys.has(key))
    .flatMap(({ key }) =>
      columns.map((column): Sum => ({
        along: 'tables',
        total: countId(one.id, key, column),
        parts: [countId(other.id, key, column)],
      })),
    );
}
