import { z } from 'zod';
import { evidence } from './evidence.ts';

/** What an answer may be a sign of. */
export const safeguardingKinds = ['self_harm', 'risk'] as const;

/** An item of which an answer at or above `from` calls for the scheme's safeguarding procedure. */
export const safeguardingSchema = z.strictObject({
  from: z.number(),
  kind: z.enum(safeguardingKinds),
  text: z.string().min(1),
  ...evidence,
});

export type SafeguardingKind = (typeof safeguardingKinds)[number];
