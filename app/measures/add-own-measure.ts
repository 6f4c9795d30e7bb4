import type { MeasureDefinition } from './definition/measure-definition.ts';
import { locateKeys } from './json-lines.ts';
import { plainName } from './plain-name.ts';
import { readDefinition } from './read-definition.ts';
import type { DefinitionProblem } from './read-definition.ts';
import { measureDefinitions } from './registry.ts';

export type OwnMeasure =
  | {
      readonly state: 'added';
      readonly definition: MeasureDefinition;
      /** The shipped measures and all of the scheme's own, this one last: pass it wherever definitions are taken. */
      readonly definitions: readonly MeasureDefinition[];
    }
  | { readonly state: 'faulty'; readonly problems: readonly DefinitionProblem[] };

/**
 * Adds a scheme's own measure, from the JSON text of its definition file, to those already there. A measure of the
 * scheme's own with the same id is replaced; one that comes with Evenlode never is. Never throws.
 *
 * @param own the scheme's own measures added before
 */
export function addOwnMeasure(
  text: string,
  own: readonly MeasureDefinition[] = [],
  shipped: readonly MeasureDefinition[] = measureDefinitions(),
): OwnMeasure {
  const read = readDefinition(text);
  if (read.state === 'faulty') return read;
  const { definition } = read;
  const others = own.filter(({ id }) => id !== definition.id);
  const problems = clashes(definition, [...shipped, ...others], text);
  return problems.length > 0
    ? { state: 'faulty', problems }
    : { state: 'added', definition, definitions: [...shipped, ...others, definition] };
}

function clashes(
  { id, family, name, shortName }: MeasureDefinition,
  others: readonly MeasureDefinition[],
  text: string,
): DefinitionProblem[] {
  const located = locateKeys(text);
  const problem = (key: string, path: readonly string[], taken: string): DefinitionProblem => ({
    line: located.state === 'json' ? located.lineOf(path) : 1,
    key,
    message: `Another measure is called "${taken}". Choose a different name.`,
  });
  const ids = new Set(others.flatMap((other) => [other.id, other.family]));
  const names = new Set(
    others
      .flatMap((other) => [other.id, other.shortName, other.name.value, ...other.alsoCalled])
      .map(plainName),
  );
  return [
    ...(ids.has(id) ? [problem('id', ['id'], id)] : []),
    ...(ids.has(family) && family !== id ? [problem('family', ['family'], family)] : []),
    ...(names.has(plainName(shortName)) ? [problem('shortName', ['shortName'], shortName)] : []),
    ...(names.has(plainName(name.value))
      ? [problem('name.value', ['name', 'value'], name.value)]
      : []),
  ];
}
