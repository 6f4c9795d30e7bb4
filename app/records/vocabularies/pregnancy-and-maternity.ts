import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** "Young parent" is kept apart: it does not say whether the birth was in the last 26 weeks. */
export const pregnancyAndMaternity: Vocabulary = {
  id: 'pregnancy_and_maternity',
  label: 'Pregnancy and maternity',
  source:
    'Equality Act 2010 (26 weeks after birth); list made for this product, as no national code was found',
  terms: [
    term(
      'yes',
      'Pregnant or recently gave birth, which not said',
      'Yes|Y|TRUE|Pregnant or maternity',
    ),
    term('currently_pregnant', 'Pregnant', 'Currently pregnant|Expectant mother', 'yes'),
    term(
      'maternity',
      'Gave birth in the last 26 weeks or on maternity leave',
      'Maternity|On maternity leave|Pregnant in last 26 weeks or on maternity',
      'yes',
    ),
    term('young_parent', 'Young parent, time of birth not said', 'Young parent|Teenage parent'),
    term('no', 'Not pregnant, no recent birth', 'No|N|FALSE|Not pregnant'),
  ],
  missing: { not_applicable: ['Male'], not_stated: ['Z'], not_known: ['X', 'U', '9'] },
};
