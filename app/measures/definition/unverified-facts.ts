import { z } from 'zod';
import { GENERAL_KNOWLEDGE } from './evidence.ts';
import type { MeasureDefinition } from './measure-definition.ts';

/** A fact that a careful evaluator should check: `path` says where it stands in the definition. */
export interface UnverifiedFact {
  readonly path: readonly (string | number)[];
  readonly why: 'not_found' | 'low_confidence' | 'not_looked_up';
  readonly note: string | null;
}

const factSchema = z.object({
  confidence: z.enum(['high', 'medium', 'low', 'not_found']),
  sources: z.array(z.string()).optional(),
  note: z.string().optional(),
});

/** Every fact of the definition that was not found, is of low confidence, or rests on general knowledge alone. */
export function unverifiedFacts(definition: MeasureDefinition): UnverifiedFact[] {
  return walk(definition, []);
}

function walk(value: unknown, path: readonly (string | number)[]): UnverifiedFact[] {
  if (Array.isArray(value)) return value.flatMap((part: unknown, at) => walk(part, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, part]) => walk(part, [...path, key]));
  const fact = factSchema.safeParse(value);
  const why = fact.success ? doubt(fact.data) : null;
  return why ? [{ path, why, note: fact.data?.note ?? null }, ...inside] : inside;
}

function doubt({
  confidence,
  sources = [],
}: z.infer<typeof factSchema>): UnverifiedFact['why'] | null {
  if (confidence === 'not_found') return 'not_found';
  if (confidence === 'low') return 'low_confidence';
  return sources.length > 0 && sources.every((source) => source === GENERAL_KNOWLEDGE)
    ? 'not_looked_up'
    : null;
}
