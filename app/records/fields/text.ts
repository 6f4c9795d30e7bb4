import * as z from 'zod';
import type { Field } from '../field.ts';
import { commonFacts } from './common-facts.ts';
import type { FieldFacts } from './field-facts.ts';

/** A short text that is not a sentence about a person, such as the name of a service. */
export function text(facts: FieldFacts): Field {
  return { ...commonFacts(facts, 'none'), type: 'text', schema: z.string() };
}
