import { z } from 'zod';
import { evidence, notFoundSchema } from './evidence.ts';
import { keySchema } from './key.ts';
import { safeguardingSchema } from './safeguarding.ts';

/**
 * One item by its key and number, never by its wording, which belongs to the measure's owner.
 * `reversed`: scored as min + max − answer, unless the file says that it is already reversed.
 * `whole: false`: decimals are answers too, such as centimetres on a line.
 * `answers`: what words a file may hold in place of a number, such as "Often or always" for 1.
 */
export const itemSchema = z.strictObject({
  key: keySchema,
  number: z.number().int().min(1).nullable(),
  min: z.number(),
  max: z.number(),
  reversed: z.boolean().default(false),
  whole: z.boolean().default(true),
  part: keySchema.optional(),
  safeguarding: safeguardingSchema.optional(),
  answers: z
    .array(z.strictObject({ value: z.number(), labels: z.array(z.string().min(1)).min(1) }))
    .default([]),
});

/**
 * An order in which the items are printed. `reversed` names the items, by key, that are turned in this order: an item's
 * key is its place on the form, so two orders turn different keys. Whoever knows the file must say which order it has.
 */
export const itemOrderSchema = z.strictObject({
  key: keySchema,
  label: z.string().min(1),
  reversed: z.array(keySchema),
  ...evidence,
});

export const itemsSchema = z.discriminatedUnion('confidence', [
  notFoundSchema,
  z.strictObject({
    list: z.array(itemSchema).min(1),
    orders: z.array(itemOrderSchema).min(2).optional(),
    ...evidence,
  }),
]);

export type Item = z.infer<typeof itemSchema>;
export type ItemOrder = z.infer<typeof itemOrderSchema>;
