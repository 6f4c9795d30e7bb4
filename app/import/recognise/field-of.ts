import type { Field } from '#app/records/field.ts';
import type { TableDefinition } from '#app/records/table.ts';
import type { ColumnUse } from '../plan/column-use.ts';

/** The record field that a use gives, null when it gives none. */
export function fieldOf(use: ColumnUse, tables: readonly TableDefinition[]): Field | null {
  if (use.kind !== 'field') return null;
  const table = tables.find(({ name }) => name === use.table);
  return table?.fields.find(({ name }) => name === use.field) ?? null;
}
