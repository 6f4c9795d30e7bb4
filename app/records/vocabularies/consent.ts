import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** A recorded decision, either way. "Declined" and "refused" are answers here, not missing values. */
export const consent: Vocabulary = {
  id: 'consent',
  label: 'Consent',
  source: 'List made for this product',
  terms: [
    term('given', 'Given', 'Yes|Y|1|TRUE|Consented|Consent given|Agreed|Granted'),
    term(
      'declined',
      'Declined',
      'No|N|0|FALSE|Refused|Not given|Consent declined|Consent refused|Did not consent',
    ),
    term('withdrawn', 'Withdrawn', 'Consent withdrawn|Revoked'),
  ],
  missing: { not_known: ['Not yet asked', 'X', 'U', '9'] },
};
