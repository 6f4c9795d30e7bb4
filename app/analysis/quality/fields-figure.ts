import { tableNamed } from '#app/records/all-tables.ts';
import type { TableName } from '#app/records/table.ts';
import type { QualityFieldsFigure } from '#app/results/quality-figures.ts';
import { ask } from '../ask.ts';
import { countedFields, fieldCount, fieldCountsSql } from './field-counts.ts';
import { fieldTable } from './field-table.ts';
import { recordsRule, type QualityContext } from './quality-context.ts';

/** Every field of one record table: how full it is, and what its gaps are. */
export async function fieldsFigure(
  context: QualityContext,
  table: TableName,
): Promise<QualityFieldsFigure> {
  const fields = countedFields(table);
  const query = fieldCountsSql(table, fields, context.question);
  const counts = await ask(context.database, query, fieldCount, context.options);
  const { label } = tableNamed(table);
  return {
    kind: 'quality_fields',
    id: 'quality-fields',
    table,
    tableLabel: label,
    population: context.population,
    source: `${label.toLowerCase()} file`,
    method: context.method(
      'quality.fields',
      [
        recordsRule,
        'Left out: free text, which is screened and not counted, and fields that say that something happened, where empty is not a gap.',
        'A field that no file has is empty in every record.',
      ],
      query,
    ),
    tables: {
      fields: fieldTable(
        'quality-fields',
        fields.map(({ name, label: fieldName }) => ({
          key: `${table}.${name}`,
          label: fieldName,
          counts: counts.filter(({ field }) => field === name),
        })),
      ),
    },
  };
}
