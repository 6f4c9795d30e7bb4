import { countId, type Sum } from '#app/disclosure/counts.ts';
import type { Table } from '#app/results/table.ts';

/**
 * Links for groups within groups: the nineteen ethnic groups within the five, tenths of deprivation within fifths.
 *
 * @param parentOf the row of `broad` that a row of `detailed` belongs to, or undefined
 */
export function nestedGroups(
  broad: Table,
  detailed: Table,
  parentOf: (row: string) => string | undefined,
  columns: readonly string[],
): Sum[] {
  return broad.rows.flatMap(({ key }) => {
    const parts = detailed.rows.filter((row) => row.role === 'group' && parentOf(row.key) === key);
    if (parts.length === 0) return [];
    return columns.map((column): Sum => ({
      along: 'tables',
      total: countId(broad.id, key, column),
      parts: parts.map((row) => countId(detailed.id, row.key, column)),
    }));
  });
}
