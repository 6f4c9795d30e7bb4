import { z } from 'zod';
import type { DisclosurePolicy } from '#app/disclosure/policy.ts';

const wholeNumber = z.number().int().min(0).max(1000);

/**
 * A scheme's own rule, as kept in its project file. Who set it and where it is written down must be said; a rule that
 * neither hides nor rounds is none.
 */
export const schemePolicySchema = z
  .object({
    id: z.literal('scheme'),
    label: z.string().trim().min(1),
    setBy: z.string().trim().min(1),
    links: z.array(z.url({ protocol: /^https?$/ })).min(1),
    hideUpTo: wholeNumber,
    hideZero: z.boolean(),
    roundTo: wholeNumber.min(1),
    rounding: z.enum(['nearest', 'midpoint']),
    leastDenominator: wholeNumber,
    leastMeanBase: wholeNumber.min(2),
    totals: z.enum(['sum_of_rounded', 'rounded']),
    secondary: z.enum(['strict', 'as_needed']),
    leastWidth: wholeNumber.min(1),
    leastPossibleValues: wholeNumber.min(2),
  })
  .refine(({ hideUpTo, roundTo }) => hideUpTo > 0 || roundTo > 1, {
    error: 'A rule must hide small counts or round, or do both.',
    path: ['hideUpTo'],
  })
  .refine(({ rounding, roundTo }) => rounding === 'nearest' || roundTo % 2 === 0, {
    error: 'Bands with a middle need an even number to round to.',
    path: ['roundTo'],
  })
  .refine(
    ({ leastPossibleValues, hideUpTo }) => hideUpTo === 0 || leastPossibleValues <= hideUpTo,
    {
      error: 'A hidden count cannot keep more possible values than there are hidden ones.',
      path: ['leastPossibleValues'],
    },
  ) satisfies z.ZodType<DisclosurePolicy>;

/**
 * The policy that a scheme set, from JSON. Throws a ZodError that names what is missing; nothing is filled in.
 */
export function readSchemePolicy(value: unknown): DisclosurePolicy {
  return schemePolicySchema.parse(value);
}
