import * as z from 'zod';
import type { Field } from '../field.ts';
import { commonFacts } from './common-facts.ts';
import type { FieldFacts } from './field-facts.ts';

/** An id: text, kept letter for letter, leading zeros included. */
export function id(facts: FieldFacts): Field {
  return { ...commonFacts(facts, 'pseudonym'), type: 'id', schema: z.string() };
}
