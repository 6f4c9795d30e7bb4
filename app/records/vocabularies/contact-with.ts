import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

export const contactWith: Vocabulary = {
  id: 'contact_with',
  label: 'Contact with',
  source:
    'List made for this product, after the guidance on contact with young people, families and professionals',
  terms: [
    term('young_person', 'Young person', 'YP|CYP|Child|Client|Patient|Self|Young person alone|1:1'),
    term('parent_carer', 'Parent or carer', 'Parent|Carer|Parent/carer|Guardian|Mum|Dad'),
    term(
      'family',
      'Young person and family together',
      'Family|Young person and parent|Young person and parent/carer|Young person and family',
    ),
    term(
      'professional',
      'Professional',
      'Referrer|School|Teacher|Social worker|GP|Provider|Agency',
    ),
    term('group', 'Group', 'Group session|Group work'),
  ],
  missing: {},
};
