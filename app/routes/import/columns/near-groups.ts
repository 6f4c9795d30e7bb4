import type { UseGroup } from '#app/import/recognise/options-for-column.ts';
import type { FilePlan } from '#app/import/plan/file-plan.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { measureDefinitions } from '#app/measures/registry.ts';
import { tableNamed } from '#app/records/all-tables.ts';
import type { TableName } from '#app/records/table.ts';

/** Which groups of choices a file is about: its tables, its measures, what we suggest, and leaving out. */
export function nearGroups(
  plan: FilePlan,
  alsoTable: TableName | null,
  definitions: readonly MeasureDefinition[] = measureDefinitions(),
): (group: UseGroup) => boolean {
  const tables = [...plan.tables, ...(alsoTable === null ? [] : [alsoTable])];
  const measures = new Set(
    plan.columns.flatMap(({ use }) => ('sitting' in use ? [use.sitting.measure] : [])),
  );
  const isGoals = plan.columns.some(({ use }) => use.kind === 'goal');
  const labels = new Set([
    'Suggested',
    'Leave out',
    ...tables.map((table) => tableNamed(table).label),
    ...definitions
      .filter(({ id, family }) => measures.has(id) || measures.has(family))
      .map(({ shortName }) => shortName),
    ...(isGoals ? ['Goals side by side'] : []),
  ]);
  return ({ label }) => labels.has(label);
}
