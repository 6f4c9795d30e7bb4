import type { Item } from './definition/item.ts';
import type { Keying } from './sitting.ts';

/** Whether a value can be an answer to the item. Never true for NaN. */
export function isAnswer(item: Item, value: number): boolean {
  return value >= item.min && value <= item.max && (!item.whole || Number.isInteger(value));
}

/** What an answer adds to its scale: itself, or min + max − answer for a reversed item that is not yet turned. */
export function itemPoints(item: Item, value: number, keying: Keying): number {
  return item.reversed && keying === 'raw' ? item.min + item.max - value : value;
}
