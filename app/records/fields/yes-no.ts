import * as z from 'zod';
import type { Field } from '../field.ts';
import { yesOrNo } from '../yes-or-no.ts';
import { commonFacts } from './common-facts.ts';
import type { FieldFacts } from './field-facts.ts';
import { refuse } from './refuse.ts';

/** Yes or no; an empty cell is neither. */
export function yesNo(facts: FieldFacts): Field {
  return {
    ...commonFacts(facts, 'none'),
    type: 'yes_no',
    schema: z
      .string()
      .transform((cell, context) => yesOrNo(cell) ?? refuse(context, 'not_in_list')),
  };
}
