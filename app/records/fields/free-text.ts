import * as z from 'zod';
import type { Field } from '../field.ts';
import { commonFacts } from './common-facts.ts';
import type { FieldFacts } from './field-facts.ts';

/** Sentences that somebody wrote. They can name people, so they are screened before they are shown. */
export function freeText(facts: FieldFacts): Field {
  return { ...commonFacts(facts, 'free_text'), type: 'free_text', schema: z.string() };
}
