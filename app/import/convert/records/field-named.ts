import type { Field } from '#app/records/field.ts';
import type { TableDefinition } from '#app/records/table.ts';

/** Throws RangeError when the table has no such field. */
export function fieldNamed(table: TableDefinition, name: string): Field {
  const field = table.fields.find((each) => each.name === name);
  if (field === undefined) throw new RangeError(`${table.name} has no field ${name}`);
  return field;
}
