import type { ScaleDescription } from '#app/results/figure.ts';
import { measureDefinitionSchema } from './definition/checked-definition.ts';
import type { MeasureDefinition } from './definition/measure-definition.ts';
import { describeScale } from './describe-scale.ts';

const files = import.meta.glob<unknown>(
  ['../../measures/*.json', '!../../measures/*.schema.json'],
  {
    eager: true,
    import: 'default',
  },
);

let parsed: readonly MeasureDefinition[] | undefined;

/** Every measure that Evenlode knows, by id. Checked once, on first use; throws ZodError if a shipped file is wrong. */
export function measureDefinitions(): readonly MeasureDefinition[] {
  parsed ??= Object.values(files)
    .map((file) => measureDefinitionSchema.parse(file))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return parsed;
}

/** The definition with this id, or undefined. `definitions` may add a scheme's own to the shipped ones. */
export function measureById(
  id: string,
  definitions: readonly MeasureDefinition[] = measureDefinitions(),
): MeasureDefinition | undefined {
  return definitions.find((definition) => definition.id === id);
}

/**
 * The definition that a file means by a measure's name and who answered: "sdq" by "parent" is sdq_parent.
 * An id stands for itself whoever answered. Undefined when nothing, or more than one thing, fits.
 */
export function resolveFamily(
  name: string,
  informant: string | null,
  definitions: readonly MeasureDefinition[] = measureDefinitions(),
): MeasureDefinition | undefined {
  const exact = measureById(name, definitions);
  if (exact) return exact;
  const fitting = definitions.filter(
    ({ family, informants }) => family === name && informants.list.some((one) => one === informant),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** What figures need to draw and speak of one scale, from its definition. Undefined when there is no such scale. */
export function scaleDescription(
  measureId: string,
  scaleKey: string,
  definitions: readonly MeasureDefinition[] = measureDefinitions(),
): ScaleDescription | undefined {
  const definition = measureById(measureId, definitions);
  const scale = definition?.scales.find(({ key }) => key === scaleKey);
  return definition && scale ? describeScale(definition, scale) : undefined;
}
