import { z } from 'zod';
import { evidence } from './evidence.ts';

/** Whose measure it is and what that asks of a scheme. `scoringAgreement`: the owner must agree to automated scoring. */
export const licenceSchema = z.strictObject({
  owner: z.string().min(1),
  text: z.string().min(1),
  ask: z.string().min(1),
  scoringAgreement: z.boolean(),
  ...evidence,
});

export type Licence = z.infer<typeof licenceSchema>;
