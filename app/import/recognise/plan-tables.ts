import type { TableDefinition, TableName } from '#app/records/table.ts';
import type { ColumnUse } from '../plan/column-use.ts';
import type { Constant } from '../plan/file-plan.ts';
import { givenBy, lackingFields, type Given } from './lacking.ts';
import { keyFields } from './key-of-use.ts';

/**
 * The tables that a file feeds when its columns are used so, parents before children: those of which it says something
 * of its own, ids and constants apart, and of which every row has what it must have.
 */
export function planTables(
  uses: readonly ColumnUse[],
  constants: readonly Constant[],
  tables: readonly TableDefinition[],
): readonly TableName[] {
  const given = givenBy(uses, constants);
  return tables
    .filter((table) => isFed(table, uses, given) && lackingFields(table, given).length === 0)
    .map(({ name }) => name);
}

/** Whether the columns say anything of a table. */
export function isFed(table: TableDefinition, uses: readonly ColumnUse[], given: Given): boolean {
  const own = uses.some(
    (use) => use.kind === 'field' && use.table === table.name && !keyFields.has(use.field),
  );
  if (own) return true;
  return fedBy[table.name]?.(given) ?? false;
}

/** Tables that columns of other kinds than fields speak of. */
const fedBy: Readonly<Partial<Record<TableName, (given: Given) => boolean>>> = {
  assessments: ({ kinds }) => hasAny(kinds, ['item', 'score', 'coded_scale', 'sitting_date']),
  responses: ({ kinds }) => hasAny(kinds, ['item', 'score', 'coded_scale']),
  goals: ({ goalParts }) => goalParts.size > 0,
  goal_ratings: ({ goalParts }) => goalParts.has('rating'),
  feedback: ({ kinds }) => kinds.has('survey_answer'),
};

function hasAny(kinds: Given['kinds'], some: readonly ColumnUse['kind'][]): boolean {
  return some.some((kind) => kinds.has(kind));
}
