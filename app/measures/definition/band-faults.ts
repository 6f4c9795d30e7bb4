import { ascending } from './ascending.ts';
import type { Band } from './bands.ts';
import type { DefinitionFault } from './definition-fault.ts';
import type { MeasureDefinition } from './measure-definition.ts';
import type { Scale } from './scale.ts';

/** Bands that overlap, leave a gap, go beyond the scale or miss an end of it, share a key, belong to no system, or are the default without being trusted. */
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
      for (const message of orderFaults(set.bands, scale.range))
        faults.push({ path: [...path, 'bands'], message });
    });
  });
  return faults;
}

function orderFaults(bands: readonly Band[], range: Scale['range']): string[] {
  const sorted = ascending(bands);
  const faults = sorted.flatMap((band, at) => {
    const next = sorted[at + 1];
    const to = band.to ?? Infinity;
    if ((band.from ?? -Infinity) > to) return [`"${band.key}" ends before it begins`];
    return next && (next.from ?? -Infinity) <= to
      ? [`"${band.key}" and "${next.key}" overlap`]
      : [];
  });
  return [
    ...faults,
    ...gapFaults(sorted),
    ...(range === null ? [] : endFaults(sorted, range)),
    ...sharedKeys(sorted),
  ];
}

function endFaults(sorted: readonly Band[], { min, max }: NonNullable<Scale['range']>): string[] {
  const lowest = sorted[0]?.from ?? -Infinity;
  const highest = sorted.at(-1)?.to ?? Infinity;
  return [
    ...(lowest > min ? [`No band holds the lowest score, ${min}`] : []),
    ...(highest < max ? [`No band holds the highest score, ${max}`] : []),
    ...sorted.flatMap(({ key, from, to }) => [
      ...(from !== null && from < min ? [`"${key}" begins below the lowest score, ${min}`] : []),
      ...(to !== null && to > max ? [`"${key}" ends above the highest score, ${max}`] : []),
    ]),
  ];
}

/** Bands published in whole numbers leave 1 between them, those with decimals 0.1 at most: more is a gap. */
function gapFaults(sorted: readonly Band[]): string[] {
  const edges = sorted.flatMap(({ from, to }) => [from ?? 0, to ?? 0]);
  const step = edges.every((edge) => Number.isInteger(edge)) ? 1 : 0.1;
  return sorted.flatMap(({ to }, at) => {
    const from = sorted[at + 1]?.from ?? null;
    return from !== null && to !== null && from - to > step + 1e-9
      ? [`No band holds the scores between ${to} and ${from}`]
      : [];
  });
}

function sharedKeys(bands: readonly Band[]): string[] {
  const keys = bands.map(({ key }) => key);
  return keys
    .filter((key, at) => keys.indexOf(key) < at)
    .map((key) => `Two bands have the key "${key}"`);
}
