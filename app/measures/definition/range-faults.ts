import { impactPoints } from '../strategies/sdq-impact.ts';
import type { DefinitionFault } from './definition-fault.ts';
import { itemList } from './item-list.ts';
import type { Item } from './item.ts';
import type { MeasureDefinition } from './measure-definition.ts';
import type { Scale } from './scale.ts';

interface Range {
  readonly min: number;
  readonly max: number;
}

const nearly = 1e-6;

/** Scales whose range is not what their items, or their parts, can come to: scores would be drawn and judged wrongly. */
export function rangeFaults(definition: MeasureDefinition): DefinitionFault[] {
  const items = new Map(itemList(definition).map((item) => [item.key, item]));
  const scales = new Map(definition.scales.map((scale) => [scale.key, scale]));
  return definition.scales.flatMap((scale, at) => {
    const { range } = scale;
    const reached = reach(scale, items, scales);
    if (range === null || reached === null) return [];
    return Math.abs(range.min - reached.min) < nearly && Math.abs(range.max - reached.max) < nearly
      ? []
      : [
          {
            path: ['scales', at, 'range'],
            message: `Its scores can be from ${shown(reached.min)} to ${shown(reached.max)}, and this says ${shown(range.min)} to ${shown(range.max)}`,
          },
        ];
  });
}

/** The lowest and the highest score by a method that adds up; null for the rest, and where a part is not known. */
function reach(
  { method }: Scale,
  items: ReadonlyMap<string, Item>,
  scales: ReadonlyMap<string, Scale>,
): Range | null {
  switch (method.kind) {
    case 'sum':
    case 'mean_times_n_half_up': {
      const times = method.kind === 'sum' ? method.times : 1;
      return total(
        method.items.map((key) => items.get(key) ?? null),
        times,
      );
    }
    case 'mean':
      return total(
        method.items.map((key) => items.get(key) ?? null),
        method.times / method.items.length,
      );
    case 'sdq_impact':
      return total(
        method.items.map((key) => {
          const item = items.get(key);
          return item ? { min: 0, max: impactPoints(item.max) } : null;
        }),
        1,
      );
    case 'composite':
      return total(
        method.scales.map((key) => scales.get(key)?.range ?? null),
        1,
      );
    case 'share_of_answer':
      return { min: 0, max: 100 };
    case 'conversion':
    case 't_score':
    case 'goal_ratings':
    case 'added_value':
    case 'recorded':
      return null;
  }
}

function total(parts: readonly (Range | null)[], times: number): Range | null {
  let min = 0;
  let max = 0;
  for (const part of parts) {
    if (part === null) return null;
    min += part.min;
    max += part.max;
  }
  return { min: min * times, max: max * times };
}

function shown(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
