import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

export const deprivationDirection: Vocabulary = {
  id: 'deprivation_direction',
  label: 'Which end is most deprived',
  source:
    'English indices of deprivation: decile 1 is the most deprived; some suppliers turn it round',
  terms: [
    term(
      'one_is_most_deprived',
      '1 is most deprived',
      '1 most deprived|1 = most deprived|10 is least deprived|most deprived first',
    ),
    term(
      'one_is_least_deprived',
      '1 is least deprived',
      '1 least deprived|1 = least deprived|10 is most deprived|least deprived first',
    ),
  ],
  missing: {},
};
