import type { MeasureDefinition } from './definition/measure-definition.ts';
import type { MeasureTable } from './measure-table.ts';
import { plainName } from './plain-name.ts';

/** One row for each thing a file may call a measure. A name that two measures share stands for neither. */
export function measureNames(definitions: readonly MeasureDefinition[]): MeasureTable {
  const ids = new Set(definitions.map(({ id }) => id));
  const byName = definitions.flatMap((definition, at) =>
    plainNames(definition)
      .filter((name) => !ids.has(name) && isNameOfOne(definitions, name))
      .map((name) => [name, null, at + 1]),
  );
  const byFamily = definitions.flatMap(({ family, informants }, at) =>
    ids.has(family)
      ? []
      : informants.list
          .filter((one) => isOnlyOne(definitions, family, one))
          .map((one) => [family, one, at + 1]),
  );
  return {
    name: 'measure_names',
    description:
      'What a file may call a measure: a definition’s own id, a family with the informant, or a name in lower case without spaces and punctuation. One row per name and informant.',
    columns: [
      { name: 'name', type: 'VARCHAR' },
      { name: 'answered_by', type: 'VARCHAR' },
      { name: 'measure_number', type: 'INTEGER' },
    ],
    rows: [...definitions.map(({ id }, at) => [id, null, at + 1]), ...byFamily, ...byName],
  };
}

function plainNames({ id, shortName, name, alsoCalled }: MeasureDefinition): readonly string[] {
  return [...new Set([id, shortName, name.value, ...alsoCalled].map(plainName))];
}

function isNameOfOne(definitions: readonly MeasureDefinition[], name: string): boolean {
  return (
    definitions.filter((one) => plainNames(one).includes(name) || plainName(one.family) === name)
      .length === 1
  );
}

function isOnlyOne(
  definitions: readonly MeasureDefinition[],
  family: string,
  informant: string,
): boolean {
  const fitting = definitions.filter(
    (one) => one.family === family && one.informants.list.some((key) => key === informant),
  );
  return fitting.length === 1;
}
