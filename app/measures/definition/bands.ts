import { z } from 'zod';
import { ageRangeSchema } from './ages.ts';
import { evidence, notFoundSchema } from './evidence.ts';
import { keySchema } from './key.ts';

/** A named way of cutting scores into bands, and the people its cut points were drawn from. */
export const bandSystemSchema = z.strictObject({
  key: keySchema,
  label: z.string().min(1),
  population: z.string().min(1),
  ages: ageRangeSchema.nullable(),
});

/**
 * A band from its lowest to its highest score as published. null: open ended.
 * A score that falls between two published bands stays in the lower one until the next begins.
 */
export const bandSchema = z.strictObject({
  key: z.string().min(1),
  label: z.string().min(1),
  from: z.number().nullable(),
  to: z.number().nullable(),
});

/** Scoring in SQL has room for so many. */
export const MOST_BANDS = 8;

/** One scale's bands in one system, or the statement that none were found. */
export const bandSetSchema = z.discriminatedUnion('confidence', [
  notFoundSchema,
  z.strictObject({
    system: keySchema,
    bands: z.array(bandSchema).min(2).max(MOST_BANDS),
    ...evidence,
  }),
]);

export type BandSystem = z.infer<typeof bandSystemSchema>;
export type Band = z.infer<typeof bandSchema>;
export type BandSet = z.infer<typeof bandSetSchema>;
