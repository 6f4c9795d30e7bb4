import { measure as measureList } from '#app/records/vocabularies/measure.ts';

/** The name of a measure or family by its id, as the list of measures has it; the id where it has none. */
export function measureNamed(id: string): string {
  return measureList.terms.find(({ code }) => code === id)?.label ?? id;
}
