import type { ColumnValues } from '#app/identifiers/identifier-finding.ts';

/** A column as the survey hands it over. */
export function column(header: string, cells: readonly string[]): ColumnValues {
  const values = new Map<string, number>();
  let blank = 0;
  for (const cell of cells) {
    if (cell === '') blank += 1;
    else values.set(cell, (values.get(cell) ?? 0) + 1);
  }
  return { header, values, blank };
}
