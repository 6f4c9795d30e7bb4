import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

export const referralRoute: Vocabulary = {
  id: 'referral_route',
  label: 'Way in',
  source:
    'List made for this product, after the guidance on formal referral, self-referral and opportunity',
  terms: [
    term(
      'professional',
      'Formal referral by a professional',
      'Professional|Formal|Formal referral|Agency|Agency referral|Organisation|Third party',
    ),
    term('self', 'Self-referral', 'Self|Young person|Self referral: Self'),
    term(
      'family',
      'Referral by family',
      'Family|Parent|Carer|Parent/carer|Parent or carer|Relative',
    ),
    term('drop_in', 'Drop-in', 'Dropin|Walk-in|Opportunistic|Outreach|Café|Cafe|Open access'),
  ],
  missing: {},
};
