import type { ColumnUse } from '#app/import/plan/column-use.ts';
import { tableNamed } from '#app/records/all-tables.ts';
import type { Field } from '#app/records/field.ts';

/** The field of a column whose answers come from a list, or null when its values need no matching. */
export function codedField(use: ColumnUse): Field | null {
  if (use.kind !== 'field' || use.protection !== undefined) return null;
  const field = tableNamed(use.table).fields.find(({ name }) => name === use.field);
  return field?.type === 'code' || field?.type === 'yes_no' ? field : null;
}
