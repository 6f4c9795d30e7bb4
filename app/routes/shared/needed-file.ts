import { tableNamed } from '#app/records/all-tables.ts';
import type { TableName } from '#app/records/table.ts';
import type { NeededFile } from '#app/ui/planned-page.tsx';

/** A file that a page needs, named as the data dictionary names it. */
export function neededFile(table: TableName, why: string): NeededFile {
  return { table, label: tableNamed(table).label, why };
}
