import { z } from 'zod';
import { evidence, notFoundSchema } from './evidence.ts';

/**
 * The smallest change that is more than measurement error.
 * `threshold` is the value published for use (often rounded); `unrounded` is what was computed, where it is known.
 */
export const reliableChangeSchema = z.discriminatedUnion('confidence', [
  notFoundSchema,
  z.strictObject({
    threshold: z.number().positive(),
    unrounded: z.number().positive().nullable(),
    comparison: z.enum(['>=', '>']),
    ...evidence,
  }),
]);

export type ReliableChange = z.infer<typeof reliableChangeSchema>;
