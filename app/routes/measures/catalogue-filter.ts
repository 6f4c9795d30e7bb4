import { informants } from '#app/measures/definition/informants.ts';
import type { Informant } from '#app/measures/definition/informants.ts';
import { topics } from '#app/measures/definition/topic.ts';
import type { Topic } from '#app/measures/definition/topic.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { isWithinAges } from '#app/measures/is-within-ages.ts';

/** Which measures to list. null: all. */
export interface CatalogueFilter {
  readonly informant: Informant | null;
  readonly age: number | null;
  readonly topic: Topic | null;
}

/** The filter that an address asks for: `?who=self&age=12&about=wellbeing`. Whatever it does not know is left out. */
export function catalogueFilter(search: URLSearchParams): CatalogueFilter {
  const age = search.get('age') ?? '';
  return {
    informant: informants.find((one) => one === search.get('who')) ?? null,
    age: /^\d{1,2}$/.test(age) ? Number(age) : null,
    topic: topics.find((one) => one === search.get('about')) ?? null,
  };
}

export function passes(
  { informants: { list }, ages, topic }: MeasureDefinition,
  filter: CatalogueFilter,
): boolean {
  return (
    (filter.informant === null || list.includes(filter.informant)) &&
    (filter.age === null || isWithinAges(filter.age, ages)) &&
    (filter.topic === null || filter.topic === topic)
  );
}
