import type { GridColumn } from './grid-column.ts';

/** Columns with a name each: the second of one name gets a number. */
export function distinctColumns(columns: readonly GridColumn[]): readonly GridColumn[] {
  const seen = new Map<string, number>();
  return columns.map((column) => {
    const n = seen.get(column.name) ?? 0;
    seen.set(column.name, n + 1);
    return n === 0 ? column : { ...column, name: `${column.name}_${n}` };
  });
}
