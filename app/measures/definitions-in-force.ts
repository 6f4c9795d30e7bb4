import type { MeasureDefinition } from './definition/measure-definition.ts';
import { measureDefinitions } from './registry.ts';
import { withNormRule } from './with-norm-rule.ts';

/** The norm rule that a scheme has chosen, by measure id. */
export type NormRules = Readonly<Record<string, string>>;

const known = new WeakMap<
  readonly MeasureDefinition[],
  WeakMap<NormRules, readonly MeasureDefinition[]>
>();

/**
 * The definitions that a project goes by: the shipped ones, the scheme's own after them, and the norm rules it has chosen.
 * The same list for the same two arguments; the shipped list itself where nothing was added or chosen.
 */
export function definitionsInForce(
  own: readonly MeasureDefinition[],
  normRules: NormRules,
): readonly MeasureDefinition[] {
  const rules = Object.entries(normRules);
  if (own.length === 0 && rules.length === 0) return measureDefinitions();
  const byRules = known.get(own) ?? new WeakMap<NormRules, readonly MeasureDefinition[]>();
  known.set(own, byRules);
  const made =
    byRules.get(normRules) ??
    rules.reduce<readonly MeasureDefinition[]>(
      (definitions, [measure, rule]) => withNormRule(definitions, measure, rule),
      [...measureDefinitions(), ...own],
    );
  byRules.set(normRules, made);
  return made;
}
