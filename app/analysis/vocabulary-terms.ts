import type { Value } from '#app/database/database.ts';
import { tables } from '#app/records/all-tables.ts';

/** Every code of every coded field with its label and order: what turns codes into words in SQL. */
export function vocabularyTerms(): readonly Readonly<Record<string, Value>>[] {
  return tables.flatMap((table) =>
    table.fields.flatMap((field) =>
      (field.vocabulary?.terms ?? []).map((term, index) => ({
        table_name: table.name,
        field: field.name,
        code: term.code,
        label: term.label,
        broader: term.broader ?? null,
        sort_order: index + 1,
      })),
    ),
  );
}
