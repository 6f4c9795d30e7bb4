import type { MeasureDefinition } from './definition/measure-definition.ts';
import { itemPoints } from './item-points.ts';
import { itemsInOrder } from './items-in-order.ts';
import type { Keying } from './sitting.ts';

export interface KeyedAnswer {
  readonly value: number;
  readonly keying: Keying;
}

/**
 * An answer as the table `responses` holds it. Answers of a file in another than the first item order are turned here,
 * because the table's items are those of the first; every other answer stays as it is. An item that the measure does
 * not have stays as it is too.
 */
export function keyedAnswer(
  definition: MeasureDefinition,
  item: string,
  answer: KeyedAnswer,
  order?: string,
): KeyedAnswer {
  const orders = definition.items.confidence === 'not_found' ? undefined : definition.items.orders;
  if (order === undefined || !orders || orders[0]?.key === order) return answer;
  const found = itemsInOrder(definition, order).find(({ key }) => key === item);
  return found
    ? { value: itemPoints(found, answer.value, answer.keying), keying: 'reversed' }
    : answer;
}
