import * as z from 'zod';
import type { Field } from '../field.ts';
import { plainNumber } from '../plain-number.ts';
import { commonFacts } from './common-facts.ts';
import type { FieldFacts } from './field-facts.ts';
import { refuse } from './refuse.ts';

export interface NumberFacts extends FieldFacts {
  readonly range?: { readonly min: number; readonly max: number };
}

/** A number, whole or not. */
export function number(facts: NumberFacts): Field {
  const { range } = facts;
  return {
    ...commonFacts(facts, 'none'),
    type: 'number',
    ...(range ? { range } : {}),
    schema: z.string().transform((cell, context) => {
      const value = plainNumber(cell);
      if (value === null) return refuse(context, 'not_a_number');
      if (range && (value < range.min || value > range.max)) return refuse(context, 'out_of_range');
      return value;
    }),
  };
}
