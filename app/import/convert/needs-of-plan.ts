import type { TableDefinition } from '#app/records/table.ts';
import type { FilePlan } from '../plan/file-plan.ts';
import { keyFields } from '../recognise/key-of-use.ts';

/**
 * A table as one file fills it: of fields of which a row needs one, the only one that the file has must stand in every
 * row. A file that has several of them keeps the choice, row by row.
 */
export function needsOfPlan(table: TableDefinition, { columns }: FilePlan): TableDefinition {
  const { name, fields, needsOneOf = [] } = table;
  const given = needsOneOf.filter((field) =>
    columns.some(
      ({ use }) =>
        use.kind === 'field' && use.field === field && (use.table === name || keyFields.has(field)),
    ),
  );
  const [only] = given;
  if (only === undefined || given.length > 1) return table;
  return {
    ...table,
    fields: fields.map((field) => (field.name === only ? { ...field, required: true } : field)),
    needsOneOf: [],
  };
}
