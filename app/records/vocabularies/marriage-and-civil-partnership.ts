import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

export const marriageAndCivilPartnership: Vocabulary = {
  id: 'marriage_and_civil_partnership',
  label: 'Marriage and civil partnership',
  source: 'NHS England UK Core code system for marital status',
  terms: [
    term('single', 'Single', 'S|Never married'),
    term(
      'married_or_civil_partner',
      'Married or civil partner',
      'M|Married/Civil Partner|Married|Civil partner|In a civil partnership',
    ),
    term('separated', 'Separated', 'P'),
    term(
      'divorced_or_dissolved',
      'Divorced, or civil partnership dissolved',
      'D|Divorced|Divorced/Person whose Civil Partnership has been dissolved',
    ),
    term(
      'widowed_or_surviving_partner',
      'Widowed or surviving civil partner',
      'W|Widowed|Widowed/Surviving Civil Partner',
    ),
  ],
  missing: { not_stated: ['N', 'Not disclosed'], not_applicable: ['8'], not_known: ['9'] },
};
