import { measureById, measureDefinitions } from './registry.ts';
import type { MeasureDefinition } from './definition/measure-definition.ts';
import type { SafetyFlag } from './safety-flags.ts';

const about = { self_harm: 'self-harm', risk: 'risk' } as const;

/**
 * A flag as sentences for the evaluator, on this device only. null when no answer raised it: that is not said, because
 * sittings whose answers were not seen may hide one.
 */
export function safetyFlagWords(
  { measure, kind, sittings, answered, not_seen }: SafetyFlag,
  definitions: readonly MeasureDefinition[] = measureDefinitions(),
): string | null {
  if (sittings === 0) return null;
  const name = measureById(measure, definitions)?.shortName ?? measure;
  const unseen = not_seen === 0 ? '' : ` In ${not_seen} more the answer is not in the file.`;
  return `${name}: the item about ${about[kind]} was answered above its line in ${sittings} of ${answered} sittings.${unseen} Follow your scheme’s safeguarding procedure.`;
}
