import { tableNamed } from '#app/records/all-tables.ts';
import type { TableName } from '#app/records/table.ts';

/** The words for a code of a coded field; the code itself where the list does not hold it. */
export function termLabel(table: TableName, field: string, code: string): string {
  const vocabulary = tableNamed(table).fields.find(({ name }) => name === field)?.vocabulary;
  return vocabulary?.terms.find((term) => term.code === code)?.label ?? code;
}
