import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

export const costBearer: Vocabulary = {
  id: 'cost_bearer',
  label: 'Who bears the cost',
  source: 'List made for this product',
  terms: [
    term(
      'vcse',
      'Voluntary or community organisation',
      'VCS|VCSE|Voluntary sector|Charity|Provider',
    ),
    term('nhs', 'NHS', 'ICB|PCN|NHS trust|GP practice|Primary care'),
    term('local_authority', 'Local authority', 'LA|Council|Public health'),
    term('education', 'School or college', 'School|College|Education'),
    term('other', 'Other'),
  ],
  missing: {},
};
