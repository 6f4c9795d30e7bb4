import type { Informant } from './definition/informants.ts';
import type { MeasureDefinition } from './definition/measure-definition.ts';

/** Who answers, when only one kind of person can; null when the file must say it. */
export function onlyInformant({ informants }: MeasureDefinition): Informant | null {
  const [only, ...others] = informants.list;
  return only !== undefined && others.length === 0 ? only : null;
}
