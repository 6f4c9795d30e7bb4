import { z } from 'zod';
import { ageRangeSchema } from './ages.ts';
import { evidence, notFoundSchema } from './evidence.ts';
import { informants } from './informants.ts';
import { keySchema } from './key.ts';

const sex = z.enum(['female', 'male']);

/** A published line on a scale, such as caseness. Shown in the catalogue; never applied to one young person as a verdict. */
export const cutOffSchema = z.discriminatedUnion('confidence', [
  notFoundSchema,
  z.strictObject({
    scale: keySchema,
    comparison: z.enum(['>=', '>', '<=', '<']),
    value: z.number(),
    meaning: z.string().min(1),
    population: z.string().min(1).optional(),
    informant: z.enum(informants).optional(),
    ages: ageRangeSchema.optional(),
    sex: sex.optional(),
    ...evidence,
  }),
]);

export const reliabilitySchema = z.discriminatedUnion('confidence', [
  notFoundSchema,
  z.strictObject({
    statistic: z.enum(['alpha', 'test_retest']),
    population: z.string().min(1),
    values: z.array(z.strictObject({ scale: keySchema, value: z.number().min(0).max(1) })).min(1),
    ...evidence,
  }),
]);

export const normSchema = z.discriminatedUnion('confidence', [
  notFoundSchema,
  z.strictObject({
    population: z.string().min(1),
    n: z.number().int().positive().nullable(),
    values: z
      .array(
        z.strictObject({
          scale: keySchema,
          sex: sex.optional(),
          mean: z.number().optional(),
          sd: z.number().positive().optional(),
          median: z.number().optional(),
          ages: ageRangeSchema.optional(),
          share: z
            .strictObject({ percent: z.number().min(0).max(100), of: z.string().min(1) })
            .optional(),
        }),
      )
      .min(1),
    ...evidence,
  }),
]);

/**
 * A change that people notice, as published, in words and, where it is a number or a span, as points of the scale.
 * For reading beside the reliable change; not used in scoring.
 */
export const importantChangeSchema = z.discriminatedUnion('confidence', [
  notFoundSchema,
  z.strictObject({
    scale: keySchema,
    text: z.string().min(1),
    from: z.number().positive().optional(),
    to: z.number().positive().optional(),
    ...evidence,
  }),
]);

/** A reliable-change value in circulation that Evenlode does not use, and why. */
export const unusedThresholdSchema = z.strictObject({
  scale: keySchema,
  threshold: z.number().positive(),
  reason: z.string().min(1),
  ...evidence,
});
