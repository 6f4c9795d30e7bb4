import { z } from 'zod';
import { evidence, notFoundSchema } from './evidence.ts';

/**
 * The smallest change that is more than measurement error.
 * `threshold` is the value published for use (often rounded); `unrounded` is what was computed, where it is known.
 * `computedFrom`: nobody published it; it is 1.96 × √2 × SD × √(1 − reliability), to two decimals, and says whose SD.
 */
export const reliableChangeSchema = z.discriminatedUnion('confidence', [
  notFoundSchema,
  z.strictObject({
    threshold: z.number().positive(),
    unrounded: z.number().positive().nullable(),
    comparison: z.enum(['>=', '>']),
    computedFrom: z
      .strictObject({
        sd: z.number().positive(),
        reliability: z.number().gt(0).lt(1),
        population: z.string().min(1),
      })
      .optional(),
    ...evidence,
  }),
]);

export type ReliableChange = z.infer<typeof reliableChangeSchema>;
