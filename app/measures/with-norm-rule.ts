import type { MeasureDefinition } from './definition/measure-definition.ts';

/**
 * The definitions with another norm rule in force for one measure, for a scheme that chooses it: pass them wherever
 * definitions are taken. A measure or rule that does not exist changes nothing.
 */
export function withNormRule(
  definitions: readonly MeasureDefinition[],
  measure: string,
  rule: string,
): readonly MeasureDefinition[] {
  return definitions.map((definition) =>
    definition.id === measure && definition.normRules.some(({ key }) => key === rule)
      ? { ...definition, defaultNormRule: rule }
      : definition,
  );
}
