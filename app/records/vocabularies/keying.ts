import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

export const keying: Vocabulary = {
  id: 'keying',
  label: 'Keying of the answer',
  source: 'List made for this product',
  terms: [
    term('raw', 'As answered', 'Raw|No|N|As answered|Unreversed|Not reversed|Original'),
    term(
      'reversed',
      'Already reversed where the measure reverses it',
      'Reversed|Yes|Y|Recoded|Reverse scored|Reverse-keyed|Already reversed',
    ),
  ],
  missing: {},
};
