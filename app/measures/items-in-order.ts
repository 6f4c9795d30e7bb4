import { itemList } from './definition/item-list.ts';
import type { Item } from './definition/item.ts';
import type { MeasureDefinition } from './definition/measure-definition.ts';

/** The items, each reversed or not as in the item order of this key. Without a key, or with one nobody knows: the first. */
export function itemsInOrder(definition: MeasureDefinition, order?: string): readonly Item[] {
  const { items } = definition;
  const orders = items.confidence === 'not_found' ? undefined : items.orders;
  const chosen = orders?.find(({ key }) => key === order);
  if (!chosen) return itemList(definition);
  return itemList(definition).map((item) => ({
    ...item,
    reversed: chosen.reversed.includes(item.key),
  }));
}
