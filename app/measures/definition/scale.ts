import { z } from 'zod';
import { bandSetSchema } from './bands.ts';
import { evidence } from './evidence.ts';
import { keySchema } from './key.ts';
import { methodSchema } from './method.ts';
import { missingRuleSchema } from './missing-rule.ts';
import { reliableChangeSchema } from './reliable-change.ts';

/**
 * One scale. `reported: false` marks a step on the way to another scale, which gets no score of its own in results.
 * `aliases`: other names under which files give this scale's score.
 * `better` is 'unknown' and `range` null only for recorded scales of which these facts were not found: such a scale is
 * kept as given, and neither drawn nor compared. `average: false`: answers are in order but not in equal steps, so the
 * share in each band is said and never a mean.
 */
export const scaleSchema = z.strictObject({
  key: keySchema,
  label: z.string().min(1),
  better: z.enum(['higher', 'lower', 'unknown']),
  range: z.strictObject({ min: z.number(), max: z.number() }).nullable(),
  decimals: z.number().int().min(0).max(6),
  unit: z.string().min(1),
  reported: z.boolean().default(true),
  average: z.boolean().default(true),
  aliases: z.array(z.string().min(1)).default([]),
  method: methodSchema,
  missing: missingRuleSchema,
  bands: z.array(bandSetSchema).min(1),
  reliableChange: reliableChangeSchema,
  ...evidence,
});

export type Scale = z.infer<typeof scaleSchema>;
