import * as z from 'zod';
import type { Field } from '../field.ts';
import { findCode } from '../find-code.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { commonFacts } from './common-facts.ts';
import type { FieldFacts } from './field-facts.ts';
import { refuse } from './refuse.ts';

export interface CodeFacts extends FieldFacts {
  readonly vocabulary: Vocabulary;
}

/** An answer from a code list. The text as it came is kept beside our code. */
export function code(facts: CodeFacts): Field {
  const { vocabulary } = facts;
  return {
    ...commonFacts(facts, 'none'),
    type: 'code',
    vocabulary,
    schema: z.string().transform((cell, context) => {
      const found = findCode(vocabulary, cell);
      return found?.state === 'code' ? found.code : refuse(context, 'not_in_list');
    }),
  };
}
