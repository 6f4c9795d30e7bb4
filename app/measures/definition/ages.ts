import { z } from 'zod';
import { evidence } from './evidence.ts';

const years = z.number().int().min(0).max(120);

/** Whole years, both ends included. `to` is null when there is no upper age. */
export const ageRangeSchema = z.strictObject({ from: years, to: years.nullable() });

export const agesSchema = ageRangeSchema.extend(evidence);

export type AgeRange = z.infer<typeof ageRangeSchema>;
