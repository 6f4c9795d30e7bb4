import type { MeasureDefinition } from './definition/measure-definition.ts';
import type { Method } from './definition/method.ts';

/** Every item whose answer bears on a scale, through other scales and gates too. */
export function methodItems(definition: MeasureDefinition, method: Method): readonly string[] {
  switch (method.kind) {
    case 'sum':
    case 'mean':
    case 'mean_times_n_half_up':
    case 'share_of_answer':
      return method.items;
    case 'sdq_impact':
      return [method.gate, ...method.items];
    case 'conversion':
    case 't_score':
    case 'goal_ratings':
      return itemsOf(definition, [method.of]);
    case 'composite':
      return itemsOf(definition, method.scales);
    case 'added_value':
    case 'recorded':
      return [];
  }
}

function itemsOf(definition: MeasureDefinition, keys: readonly string[]): readonly string[] {
  return definition.scales
    .filter(({ key }) => keys.includes(key))
    .flatMap(({ method }) => methodItems(definition, method));
}
