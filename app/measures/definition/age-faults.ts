import type { AgeRange } from './ages.ts';
import type { DefinitionFault } from './definition-fault.ts';
import type { MeasureDefinition } from './measure-definition.ts';

/** Spans of ages, wherever the definition has them, that end before they begin. */
export function ageFaults(definition: MeasureDefinition): DefinitionFault[] {
  const { ages, bandSystems, normRules, cutOffs, norms } = definition;
  return [
    ...backwards(ages, ['ages']),
    ...bandSystems.flatMap((system, at) => backwards(system.ages, ['bandSystems', at, 'ages'])),
    ...normRules.flatMap(({ groups }, at) =>
      groups.flatMap((group, row) =>
        backwards(group.ages, ['normRules', at, 'groups', row, 'ages']),
      ),
    ),
    ...cutOffs.flatMap((fact, at) =>
      'ages' in fact ? backwards(fact.ages, ['cutOffs', at, 'ages']) : [],
    ),
    ...norms.flatMap((fact, at) =>
      'values' in fact
        ? fact.values.flatMap((value, row) =>
            backwards(value.ages, ['norms', at, 'values', row, 'ages']),
          )
        : [],
    ),
  ];
}

function backwards(
  ages: AgeRange | null | undefined,
  path: readonly (string | number)[],
): DefinitionFault[] {
  return ages && ages.to !== null && ages.from > ages.to
    ? [{ path: [...path, 'from'], message: `The ages end, at ${ages.to}, before they begin` }]
    : [];
}
