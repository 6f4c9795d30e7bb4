import { z } from 'zod';
import { evidence, notFoundSchema } from './evidence.ts';
import { informants } from './informants.ts';
import { keySchema } from './key.ts';

/**
 * SNOMED CT codes under which the Mental Health Services Data Set holds these scores. Codes are text, never numbers.
 * `scale` or `item`: what the code's value is; `level` where it is not the scale's own (`ask`: the data set leaves it
 * open); `informant` where the code names one; `retired`: an old code that is still seen in files.
 */
export const snomedSchema = z.discriminatedUnion('confidence', [
  notFoundSchema,
  z.strictObject({
    codes: z
      .array(
        z.strictObject({
          code: z.string().regex(/^\d{6,18}$/, 'A SNOMED code is 6 to 18 digits'),
          dataSet: z.string().min(1),
          scale: keySchema.nullable(),
          item: keySchema.optional(),
          informant: z.enum(informants).optional(),
          level: z.enum(['raw_score', 'converted_score', 'ask']).optional(),
          retired: z.boolean().optional(),
          min: z.number(),
          max: z.number(),
        }),
      )
      .min(1),
    ...evidence,
  }),
]);
