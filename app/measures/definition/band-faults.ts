import { ascending } from './ascending.ts';
import type { Band } from './bands.ts';
import type { DefinitionFault } from './definition-fault.ts';
import type { MeasureDefinition } from './measure-definition.ts';

const ANYWHERE = { min: Infinity, max: -Infinity };

/** Bands that overlap, miss an end of the scale, belong to no system, or are the default without being trusted. */
export function bandFaults(definition: MeasureDefinition): DefinitionFault[] {
  const systems = new Set(definition.bandSystems.map((system) => system.key));
  const faults: DefinitionFault[] = [];
  if (definition.defaultBands !== null && !systems.has(definition.defaultBands)) {
    faults.push({ path: ['defaultBands'], message: 'No band system has this key' });
  }
  definition.scales.forEach((scale, at) => {
    scale.bands.forEach((set, row) => {
      if (set.confidence === 'not_found') return;
      const path = ['scales', at, 'bands', row];
      if (!systems.has(set.system)) {
        faults.push({ path: [...path, 'system'], message: 'No band system has this key' });
      }
      if (set.system === definition.defaultBands && set.confidence === 'low') {
        faults.push({
          path: [...path, 'confidence'],
          message: 'Bands of low confidence cannot be the default',
        });
      }
      for (const message of orderFaults(set.bands, scale.range ?? ANYWHERE))
        faults.push({ path: [...path, 'bands'], message });
    });
  });
  return faults;
}

function orderFaults(bands: readonly Band[], range: { min: number; max: number }): string[] {
  const sorted = ascending(bands);
  const faults = sorted.flatMap((band, at) => {
    const next = sorted[at + 1];
    const to = band.to ?? Infinity;
    if ((band.from ?? -Infinity) > to) return [`"${band.key}" ends before it begins`];
    return next && (next.from ?? -Infinity) <= to
      ? [`"${band.key}" and "${next.key}" overlap`]
      : [];
  });
  const lowest = sorted[0]?.from ?? -Infinity;
  const highest = sorted.at(-1)?.to ?? Infinity;
  if (lowest > range.min) faults.push(`No band holds the lowest score, ${range.min}`);
  if (highest < range.max) faults.push(`No band holds the highest score, ${range.max}`);
  return faults;
}
