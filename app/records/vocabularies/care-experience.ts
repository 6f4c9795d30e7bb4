import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

export const careExperience: Vocabulary = {
  id: 'care_experience',
  label: 'Care experience',
  source:
    'Core20PLUS5 for children and young people (NHS England); wordings from exports of youth services',
  terms: [
    term(
      'yes',
      'Care experienced, which not said',
      'Yes|Y|1|TRUE|Care experienced|Care experience',
    ),
    term(
      'looked_after',
      'Looked after now',
      'Looked after child|Looked after|LAC|CLA|CIC|CLiC|Child in care|In care',
      'yes',
    ),
    term('care_leaver', 'Care leaver', 'Leaving care|Left care|Previously looked after', 'yes'),
    term('no', 'Not care experienced', 'No|N|0|FALSE|Not looked after|Never looked after'),
  ],
  missing: { not_stated: ['Z'], not_known: ['X', 'U', '9'] },
};
