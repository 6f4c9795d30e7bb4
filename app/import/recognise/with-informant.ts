import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { resolveFamily } from '#app/measures/registry.ts';
import type { ColumnUse, Informant, SittingKey } from '../plan/column-use.ts';
import type { FilePlan } from '../plan/file-plan.ts';
import { recogniseContext } from './recognise-context.ts';

/** The plan once somebody has said whose answers the columns of a family of forms hold. */
export function withInformant(
  plan: FilePlan,
  columns: readonly number[],
  informant: Informant,
  given: { readonly measures?: readonly MeasureDefinition[] } = {},
): FilePlan {
  const { measures } = recogniseContext(given);
  return {
    ...plan,
    columns: plan.columns.map((column) =>
      columns.includes(column.index)
        ? { ...column, use: ofInformant(column.use, informant, measures) }
        : column,
    ),
  };
}

function ofInformant(
  use: ColumnUse,
  informant: Informant,
  measures: readonly MeasureDefinition[],
): ColumnUse {
  if (use.kind !== 'item' && use.kind !== 'score' && use.kind !== 'sitting_date') return use;
  const form = resolveFamily(use.sitting.measure, informant, measures);
  const sitting: SittingKey = {
    ...use.sitting,
    measure: form?.id ?? use.sitting.measure,
    informant,
  };
  return { ...use, sitting };
}
