import type { Value } from '#app/database/database.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { scaleDescription } from '#app/measures/registry.ts';

/** For each scale: 1 when higher is better and -1 when lower is, and the published reliable change, if any. */
export function scaleDirections(
  definitions: readonly MeasureDefinition[],
): readonly Readonly<Record<string, Value>>[] {
  return definitions.flatMap((definition) =>
    definition.scales.flatMap(({ key }) => {
      const described = scaleDescription(definition.id, key, definitions);
      return described
        ? [
            {
              measure: definition.id,
              scale: key,
              sign: described.better === 'higher' ? 1 : -1,
              reliable_change: described.reliableChange?.threshold ?? null,
            },
          ]
        : [];
    }),
  );
}
