import { z } from 'zod';
import { keySchema } from './key.ts';
import { normRowSchema } from './norm-rule.ts';

/** An item list is kept in one 62-bit mask when scoring in SQL; longer scales are composites of shorter ones. */
export const MOST_ITEMS_IN_ONE_SCALE = 62;

const items = z.array(keySchema).min(1).max(MOST_ITEMS_IN_ONE_SCALE);
const times = z.number().positive().default(1);

/** Sum of the items, times `times`. With a missing item that the rule allows: n × mean of those answered. */
const sum = z.strictObject({ kind: z.literal('sum'), items, times });

/** Mean of the items answered, times `times`. */
const mean = z.strictObject({ kind: z.literal('mean'), items, times });

/** n × mean of the items answered, rounded to a whole number with halves going up: floor(0.5 + x). */
const meanTimesN = z.strictObject({ kind: z.literal('mean_times_n_half_up'), items });

/** Another scale's score looked up in a published table of [raw, converted] pairs. */
const conversion = z.strictObject({
  kind: z.literal('conversion'),
  of: keySchema,
  table: z.array(z.tuple([z.number(), z.number()])).min(1),
});

/** Sum of other scales, each of which must have a score. */
const composite = z.strictObject({
  kind: z.literal('composite'),
  scales: z.array(keySchema).min(2),
});

/** SDQ impact: 0 when the gate item says no difficulties; else each item counts 0, 0, 1, 2 for answers 0 to 3. */
const sdqImpact = z.strictObject({ kind: z.literal('sdq_impact'), gate: keySchema, items });

/** How many of the items answered have the answer `answer`, in per cent: the lowest or the highest of their range. */
const share = z.strictObject({ kind: z.literal('share_of_answer'), items, answer: z.number() });

/** Several goals of one person, rated twice: worked out from pairs of ratings, never from one sitting. */
const goalRatings = z.strictObject({ kind: z.literal('goal_ratings'), of: keySchema });

/** 50 + 10 × (raw − mean) ÷ SD, with the mean and SD of the young person's sex and norm group. */
const tScore = z.strictObject({
  kind: z.literal('t_score'),
  of: keySchema,
  norms: z.array(normRowSchema).min(1),
});

/**
 * How much better a second score is than the first one led to expect: constant + Σ weight × first score − last score of
 * the scale `outcome`, all scales of the measure `measure`. Worked out from pairs, never from one sitting; `spread`: the
 * standard deviation that turns it into an effect size.
 */
const addedValue = z.strictObject({
  kind: z.literal('added_value'),
  measure: keySchema,
  outcome: keySchema,
  constant: z.number(),
  first: z.array(z.strictObject({ scale: keySchema, weight: z.number() })).min(1),
  spread: z.number().positive(),
});

/** The score comes with the file; we hold no rule to work it out, and `reason` says why. */
const recorded = z.strictObject({ kind: z.literal('recorded'), reason: z.string().min(1) });

/** How a scale's score is worked out. The last six are for the few measures that no general kind fits. */
export const methodSchema = z.discriminatedUnion('kind', [
  sum,
  mean,
  meanTimesN,
  conversion,
  composite,
  sdqImpact,
  share,
  goalRatings,
  tScore,
  addedValue,
  recorded,
]);

export type Method = z.infer<typeof methodSchema>;
