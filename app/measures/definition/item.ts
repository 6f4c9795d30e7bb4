import { z } from 'zod';
import { evidence, notFoundSchema } from './evidence.ts';
import { keySchema } from './key.ts';

/**
 * One item by its key and number, never by its wording, which belongs to the measure's owner.
 * `reversed`: scored as min + max − answer, unless the file says that it is already reversed.
 * `whole: false`: decimals are answers too, such as centimetres on a line.
 * `safeguarding`: an answer at or above `from` calls for the scheme's safeguarding procedure.
 */
export const itemSchema = z.strictObject({
  key: keySchema,
  number: z.number().int().min(1).nullable(),
  min: z.number(),
  max: z.number(),
  reversed: z.boolean().default(false),
  whole: z.boolean().default(true),
  part: keySchema.optional(),
  safeguarding: z.strictObject({ from: z.number(), text: z.string().min(1) }).optional(),
});

export const itemsSchema = z.discriminatedUnion('confidence', [
  notFoundSchema,
  z.strictObject({ list: z.array(itemSchema).min(1), ...evidence }),
]);

export type Item = z.infer<typeof itemSchema>;
