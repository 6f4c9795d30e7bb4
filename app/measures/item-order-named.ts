import type { MeasureDefinition } from './definition/measure-definition.ts';

/** Thrown when answers are said to follow an order of items that the measure does not have: any score would be a guess. */
export class UnknownItemOrderError extends Error {
  readonly measure: string;
  readonly order: string;

  constructor(measure: string, order: string) {
    super(`The measure "${measure}" has no item order "${order}".`);
    this.name = 'UnknownItemOrderError';
    this.measure = measure;
    this.order = order;
  }
}

/** The key of the item order that is meant by "order_b" or "B". Undefined when none is named. */
export function itemOrderNamed(
  { id, items }: MeasureDefinition,
  order: string | undefined,
): string | undefined {
  if (order === undefined) return undefined;
  const orders = items.confidence === 'not_found' ? [] : (items.orders ?? []);
  const wanted = order.toLowerCase();
  const found = orders.find(({ key }) => key === wanted || key === `order_${wanted}`);
  if (!found) throw new UnknownItemOrderError(id, order);
  return found.key;
}
