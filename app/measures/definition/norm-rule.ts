import { z } from 'zod';
import { ageRangeSchema } from './ages.ts';
import { evidence } from './evidence.ts';
import { informants } from './informants.ts';
import { keySchema } from './key.ts';

/**
 * A rule that places a young person, by age in whole years, in one of the groups that norms were published for.
 * Where sources disagree there are several rules, each named: the one in force is shown, and can be changed.
 */
export const normRuleSchema = z.strictObject({
  key: keySchema,
  label: z.string().min(1),
  groups: z
    .array(z.strictObject({ key: keySchema, label: z.string().min(1), ages: ageRangeSchema }))
    .min(1),
  ...evidence,
});

/** Mean and standard deviation of the raw score in one norm group, of one sex, as one kind of informant sees it; without them, of all. */
export const normRowSchema = z.strictObject({
  group: keySchema.optional(),
  sex: z.enum(['female', 'male']).optional(),
  informant: z.enum(informants).optional(),
  mean: z.number(),
  sd: z.number().positive(),
});

export type NormRule = z.infer<typeof normRuleSchema>;
export type NormRow = z.infer<typeof normRowSchema>;
