import * as z from 'zod';
import { calendarDate } from '../calendar-date.ts';
import type { Field } from '../field.ts';
import { commonFacts } from './common-facts.ts';
import type { FieldFacts } from './field-facts.ts';
import { refuse } from './refuse.ts';

/** A day. Read as UK services write it; kept as ISO text (YYYY-MM-DD). */
export function date(facts: FieldFacts): Field {
  return {
    ...commonFacts(facts, 'quasi_identifier'),
    type: 'date',
    schema: z
      .string()
      .transform((cell, context) => calendarDate(cell) ?? refuse(context, 'not_a_date')),
  };
}
