import type { DefinitionFault } from './definition-fault.ts';
import type { MeasureDefinition } from './measure-definition.ts';
import { ageFaults } from './age-faults.ts';
import { hasCheckDigit } from '../verhoeff.ts';
import { bandFaults } from './band-faults.ts';
import { computedChangeFaults } from './computed-change-faults.ts';
import { itemFaults } from './item-faults.ts';
import { itemList } from './item-list.ts';
import { methodFaults } from './method-faults.ts';
import { normFaults } from './norm-faults.ts';
import { rangeFaults } from './range-faults.ts';
import { recordedFaults } from './recorded-faults.ts';
import { sourceFaults } from './source-faults.ts';

/** Every fault of a definition whose shape is right. Empty when it can be used. */
export function definitionFaults(definition: MeasureDefinition): DefinitionFault[] {
  return [
    ...repeatedKeys(definition),
    ...emptyRanges(definition),
    ...rangeFaults(definition),
    ...ageFaults(definition),
    ...methodFaults(definition),
    ...bandFaults(definition),
    ...scaleReferenceFaults(definition),
    ...sourceFaults(definition),
    ...recordedFaults(definition),
    ...itemFaults(definition),
    ...normFaults(definition),
    ...computedChangeFaults(definition),
  ];
}

function repeatedKeys(definition: MeasureDefinition): DefinitionFault[] {
  const { scales } = definition;
  const itemKeys = itemList(definition).map((item) => item.key);
  return [
    ...repeats(itemKeys).map((at) => ({
      path: ['items', 'list', at, 'key'],
      message: 'Another item has this key',
    })),
    ...repeats(scales.map((scale) => scale.key)).map((at) => ({
      path: ['scales', at, 'key'],
      message: 'Another scale has this key',
    })),
  ];
}

function repeats(keys: readonly string[]): number[] {
  return keys.flatMap((key, at) => (keys.indexOf(key) < at ? [at] : []));
}

function emptyRanges(definition: MeasureDefinition): DefinitionFault[] {
  const { scales } = definition;
  const message = 'The lowest value must be below the highest';
  return [
    ...itemList(definition).flatMap((item, at) =>
      item.min < item.max ? [] : [{ path: ['items', 'list', at, 'min'], message }],
    ),
    ...scales.flatMap(({ range }, at) =>
      range === null || range.min < range.max
        ? []
        : [{ path: ['scales', at, 'range', 'min'], message }],
    ),
  ];
}

function scaleReferenceFaults(definition: MeasureDefinition): DefinitionFault[] {
  const known = new Set(definition.scales.map((scale) => scale.key));
  const message = 'No scale has this key';
  const faults: DefinitionFault[] = known.has(definition.primaryScale)
    ? []
    : [{ path: ['primaryScale'], message }];
  for (const part of ['cutOffs', 'importantChange', 'unusedThresholds'] as const) {
    definition[part].forEach((fact, at) => {
      if ('scale' in fact && !known.has(fact.scale))
        faults.push({ path: [part, at, 'scale'], message });
    });
  }
  for (const part of ['norms', 'reliability'] as const) {
    definition[part].forEach((fact, at) => {
      if (!('values' in fact)) return;
      fact.values.forEach(({ scale }, row) => {
        if (!known.has(scale)) faults.push({ path: [part, at, 'values', row, 'scale'], message });
      });
    });
  }
  if (definition.snomed.confidence !== 'not_found') {
    const items = new Set(itemList(definition).map(({ key }) => key));
    definition.snomed.codes.forEach(({ code, scale, item }, at) => {
      if (!hasCheckDigit(code))
        faults.push({
          path: ['snomed', 'codes', at, 'code'],
          message: 'The check digit of this code does not fit: a digit was changed on the way',
        });
      if (item !== undefined && !items.has(item))
        faults.push({ path: ['snomed', 'codes', at, 'item'], message: 'No item has this key' });
      if (scale !== null && !known.has(scale))
        faults.push({ path: ['snomed', 'codes', at, 'scale'], message });
    });
  }
  return faults;
}
