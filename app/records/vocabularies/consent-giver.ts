import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

export const consentGiver: Vocabulary = {
  id: 'consent_giver',
  label: 'Who gave consent',
  source: 'List made for this product',
  terms: [
    term('young_person', 'Young person', 'YP|CYP|Self|Child|Client'),
    term(
      'parent_carer',
      'Parent or carer',
      'Parent|Carer|Parent/carer|Guardian|Mum|Dad|Mother|Father',
    ),
    term(
      'both',
      'Young person and parent or carer',
      'Both|Young person and parent/carer|Young person and parent',
    ),
    term(
      'local_authority',
      'Local authority with parental responsibility',
      'Local authority|LA|Social worker|Corporate parent',
    ),
    term('other', 'Someone else', 'Other'),
  ],
  missing: {},
};
