import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import type { Keying } from '../plan/column-use.ts';

/** How the answers to a question stand: to be asked where the measure reverses it, as answered where it does not. */
export function keyingOf(definition: MeasureDefinition, item: string): Keying | 'ask' {
  const { items } = definition;
  if (items.confidence === 'not_found') return 'raw';
  return items.list.some(({ key, reversed }) => key === item && reversed) ? 'ask' : 'raw';
}
