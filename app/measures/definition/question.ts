import { z } from 'zod';
import { keySchema } from './key.ts';

/** Something a file does not say by itself, to be asked when the measure is mapped. */
export const questionSchema = z.strictObject({
  key: keySchema,
  text: z.string().min(1),
  choices: z.array(z.strictObject({ key: keySchema, label: z.string().min(1) })).min(2),
});
