import type { Band } from './definition/bands.ts';
import type { MeasureDefinition } from './definition/measure-definition.ts';
import type { Scale } from './definition/scale.ts';

/** The bands shown unless another system is asked for, and what their cut points rest on. */
export interface DefaultBandSet {
  readonly label: string;
  readonly population: string;
  /** The youngest of the people its cut points were drawn from; null: not said. */
  readonly agesFrom: number | null;
  readonly bands: readonly Band[];
}

/** A scale's bands in the system that its definition names as default. null: it has none. */
export function defaultBandSet(definition: MeasureDefinition, scale: Scale): DefaultBandSet | null {
  const system = definition.bandSystems.find(({ key }) => key === definition.defaultBands);
  if (!system) return null;
  for (const set of scale.bands) {
    if (set.confidence !== 'not_found' && set.system === system.key) {
      return {
        label: system.label,
        population: system.population,
        agesFrom: system.ages?.from ?? null,
        bands: set.bands,
      };
    }
  }
  return null;
}
