import { z } from 'zod';
import { evidence } from './evidence.ts';

/** What happens when items are blank: `all` gives no score; `at_least` prorates when so many are answered. */
export const missingRuleSchema = z.discriminatedUnion('rule', [
  z.strictObject({ rule: z.literal('all'), ...evidence }),
  z.strictObject({ rule: z.literal('at_least'), answered: z.number().int().min(1), ...evidence }),
]);

export type MissingRule = z.infer<typeof missingRuleSchema>;
