import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** Not a disability: the two overlap, but the legal tests differ. DfE's `N` and "no" are the same answer. */
export const specialEducationalNeeds: Vocabulary = {
  id: 'special_educational_needs',
  label: 'Special educational needs',
  source: 'DfE common basic data set, SEN provision',
  terms: [
    term('yes', 'Special educational needs, provision not said', 'Yes|Y|1|TRUE|SEN|SEND'),
    term('sen_support', 'SEN support', 'K|SEN-K|SENK|School Action|School Action Plus', 'yes'),
    term(
      'ehc_plan',
      'Education, health and care plan',
      'E|EHCP|EHC plan|Education, health and care (EHC) plan|Statement',
      'yes',
    ),
    term(
      'no',
      'No special educational needs',
      'N|No|0|FALSE|None|No SEN|No SEND|No special educational need',
    ),
  ],
  missing: { not_stated: ['Z'], not_known: ['X', 'U', '9'] },
};
