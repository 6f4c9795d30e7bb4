import type { Item } from './item.ts';
import type { MeasureDefinition } from './measure-definition.ts';

/** The items of a measure. Empty when none are known, so that only scores can be recorded. */
export function itemList({ items }: Pick<MeasureDefinition, 'items'>): readonly Item[] {
  return items.confidence === 'not_found' ? [] : items.list;
}
