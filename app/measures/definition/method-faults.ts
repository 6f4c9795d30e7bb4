import type { DefinitionFault } from './definition-fault.ts';
import { itemList } from './item-list.ts';
import type { Item } from './item.ts';
import type { MeasureDefinition } from './measure-definition.ts';
import type { Scale } from './scale.ts';
import { isOnScale } from '../is-on-scale.ts';
import { scaleItemKeys } from './scale-item-keys.ts';

/** Methods that name an item or a scale that is not there, or that cannot be worked out as written. */
export function methodFaults(definition: MeasureDefinition): DefinitionFault[] {
  const list = itemList(definition);
  const items = new Set(list.map(({ key }) => key));
  const scales = new Map(definition.scales.map((scale) => [scale.key, scale]));
  return definition.scales.flatMap((scale, at) => {
    const path = ['scales', at, 'method'];
    const unknown = scaleItemKeys(scale.method).filter((key) => !items.has(key));
    return [
      ...unknown.map((key) => ({
        path: [...path, 'items'],
        message: `No item has the key "${key}"`,
      })),
      ...twice(scaleItemKeys(scale.method)).map((key) => ({
        path: [...path, 'items'],
        message: `"${key}" stands here twice, and would count twice`,
      })),
      ...twice(scale.method.kind === 'composite' ? scale.method.scales : []).map((key) => ({
        path: [...path, 'scales'],
        message: `"${key}" stands here twice, and would count twice`,
      })),
      ...partFaults(scale, scales).map((message) => ({ path, message })),
      ...shareFaults(scale, list).map((message) => ({ path: [...path, 'answer'], message })),
      ...missingFaults(scale).map((message) => ({
        path: ['scales', at, 'missing', 'answered'],
        message,
      })),
      ...lowConfidenceFaults(scale).map((message) => ({
        path: ['scales', at, 'reliableChange', 'confidence'],
        message,
      })),
    ];
  });
}

function twice(keys: readonly string[]): string[] {
  return [...new Set(keys.filter((key, at) => keys.indexOf(key) < at))];
}

function partFaults({ method, range }: Scale, scales: ReadonlyMap<string, Scale>): string[] {
  switch (method.kind) {
    case 'composite':
      return method.scales.flatMap((key) => {
        const part = scales.get(key);
        if (!part) return [`No scale has the key "${key}"`];
        return isMadeOfItems(part)
          ? []
          : [`A composite adds scales made of items; "${key}" is not one`];
      });
    case 'conversion': {
      const of = scales.get(method.of);
      if (!of) return [`No scale has the key "${method.of}"`];
      if (!isMadeOfItems(of)) {
        return [`A conversion starts from a scale made of items; "${method.of}" is not one`];
      }
      return [
        ...gapsInTable(of, new Set(method.table.map(([raw]) => raw))),
        ...method.table
          .filter(([, score]) => !isOnScale({ range }, score))
          .map(([raw, score]) => `Raw ${raw} becomes ${score}, which is not on the scale`),
      ];
    }
    case 't_score': {
      const of = scales.get(method.of);
      if (!of) return [`No scale has the key "${method.of}"`];
      return isMadeOfItems(of)
        ? []
        : [`T scores start from a scale made of items; "${method.of}" is not one`];
    }
    case 'goal_ratings':
      return scales.has(method.of) ? [] : [`No scale has the key "${method.of}"`];
    case 'sum':
    case 'mean':
    case 'mean_times_n_half_up':
    case 'sdq_impact':
    case 'share_of_answer':
    case 'added_value':
    case 'recorded':
      return [];
  }
}

function shareFaults({ method }: Scale, list: readonly Item[]): string[] {
  if (method.kind !== 'share_of_answer') return [];
  const { items, answer } = method;
  const atNoEnd = list.filter(
    ({ key, min, max, whole }) =>
      items.includes(key) && !(whole && max > min && (answer === min || answer === max)),
  );
  return atNoEnd.map(
    ({ key }) =>
      `A share counts the lowest or the highest whole answer; ${answer} is neither for "${key}"`,
  );
}

function isMadeOfItems({ method: { kind } }: Scale): boolean {
  return kind === 'sum' || kind === 'mean' || kind === 'mean_times_n_half_up';
}

function gapsInTable({ decimals, range }: Scale, known: ReadonlySet<number>): string[] {
  if (decimals > 0 || range === null) return [];
  const gaps = [];
  for (let raw = range.min; raw <= range.max; raw += 1) if (!known.has(raw)) gaps.push(raw);
  return gaps.length > 0 ? [`The table has no row for raw ${gaps.join(', ')}`] : [];
}

function missingFaults({ method, missing }: Scale): string[] {
  if (missing.rule === 'all') return [];
  const n = scaleItemKeys(method).length;
  if (n === 0) return ['Only a scale made of items can be prorated'];
  return missing.answered > n ? [`The scale has only ${n} items`] : [];
}

function lowConfidenceFaults({ reliableChange }: Scale): string[] {
  return reliableChange.confidence === 'low'
    ? [
        'A threshold of low confidence is not used: move it to unusedThresholds and say not_found here',
      ]
    : [];
}
