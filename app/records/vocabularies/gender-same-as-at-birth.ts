import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

export const genderSameAsAtBirth: Vocabulary = {
  id: 'gender_same_as_at_birth',
  label: 'Gender the same as at birth',
  source:
    'Mental Health Services Data Set, GenderSameAtBirth (Y and N are checked; the codes for missing are not)',
  terms: [
    term('yes', 'Yes, the same', 'Y|Yes|Same|TRUE|Cisgender'),
    term('no', 'No, different', 'N|No|Different|FALSE|Transgendered|Transgender|Trans'),
  ],
  missing: {
    not_stated: ['Z', 'Not stated (person asked but declined)'],
    not_known: ['X', '9', 'U'],
    asked_unsure: ['Questioning'],
  },
};
