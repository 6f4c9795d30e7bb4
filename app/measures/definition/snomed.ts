import { z } from 'zod';
import { evidence, notFoundSchema } from './evidence.ts';
import { keySchema } from './key.ts';

/** SNOMED CT codes under which the Mental Health Services Data Set holds these scores. Codes are text, never numbers. */
export const snomedSchema = z.discriminatedUnion('confidence', [
  notFoundSchema,
  z.strictObject({
    codes: z
      .array(
        z.strictObject({
          code: z.string().regex(/^\d{6,18}$/, 'A SNOMED code is 6 to 18 digits'),
          dataSet: z.string().min(1),
          scale: keySchema.nullable(),
          min: z.number(),
          max: z.number(),
        }),
      )
      .min(1),
    ...evidence,
  }),
]);
