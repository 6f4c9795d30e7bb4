import * as z from 'zod';
import { calendarDate } from '../calendar-date.ts';
import type { Field } from '../field.ts';
import { commonFacts } from './common-facts.ts';
import type { FieldFacts } from './field-facts.ts';
import { refuse } from './refuse.ts';

export interface DateFacts extends FieldFacts {
  readonly precision?: 'month';
}

/** A day, or a month as its first day. Read as UK services write it; kept as ISO text (YYYY-MM-DD). */
export function date(facts: DateFacts): Field {
  const { precision } = facts;
  return {
    ...commonFacts(facts, 'quasi_identifier'),
    type: 'date',
    ...(precision === undefined ? {} : { precision }),
    schema: z.string().transform((cell, context) => {
      const day = calendarDate(cell);
      if (day === null) return refuse(context, 'not_a_date');
      return precision === 'month' ? `${day.slice(0, 7)}-01` : day;
    }),
  };
}
