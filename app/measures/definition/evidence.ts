import { z } from 'zod';

/** How sure we are of a fact that was found. A fact that was looked for and not found is `not_found`. */
export const confidences = ['high', 'medium', 'low'] as const;

export type Confidence = (typeof confidences)[number];

/** The key that marks a fact nobody has looked up: it must be declared in `sources` like any other. */
export const GENERAL_KNOWLEDGE = 'general_knowledge';

/** What every fact carries: how sure, from where (keys of the definition's `sources`), and what to know about it. */
export const evidence = {
  confidence: z.enum(confidences),
  sources: z.array(z.string().min(1)).min(1),
  note: z.string().min(1).optional(),
};

/** A fact that was looked for and not found. It says so, rather than being absent. */
export const notFoundSchema = z.strictObject({
  confidence: z.literal('not_found'),
  note: z.string().min(1),
});
