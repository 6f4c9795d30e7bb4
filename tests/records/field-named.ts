import { tableNamed } from '#app/records/all-tables.ts';
import type { Field } from '#app/records/field.ts';
import type { TableName } from '#app/records/table.ts';

/** A field by table and name, for tests. */
export function fieldNamed(table: TableName, name: string): Field {
  const field = tableNamed(table).fields.find((each) => each.name === name);
  if (!field) throw new Error(`no field ${name} in ${table}`);
  return field;
}
