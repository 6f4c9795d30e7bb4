import type { DefinitionFault } from './definition-fault.ts';
import type { MeasureDefinition } from './measure-definition.ts';

/** Facts that name a source the definition does not list. */
export function sourceFaults(definition: MeasureDefinition): DefinitionFault[] {
  const faults: DefinitionFault[] = [];
  visit(definition, [], (path, sources) => {
    sources.forEach((source, at) => {
      if (typeof source === 'string' && !(source in definition.sources)) {
        faults.push({ path: [...path, at], message: `"${source}" is not listed in sources` });
      }
    });
  });
  return faults;
}

function visit(
  value: unknown,
  path: readonly (string | number)[],
  found: (path: readonly (string | number)[], sources: readonly unknown[]) => void,
): void {
  if (Array.isArray(value)) {
    value.forEach((part: unknown, at) => visit(part, [...path, at], found));
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      if (key === 'sources' && Array.isArray(part)) found([...path, key], part);
      else visit(part, [...path, key], found);
    }
  }
}
