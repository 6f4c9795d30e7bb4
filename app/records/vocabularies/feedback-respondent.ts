import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

export const feedbackRespondent: Vocabulary = {
  id: 'feedback_respondent',
  label: 'Who gave feedback',
  source: 'List made for this product, after the guidance on hearing all stakeholders',
  terms: [
    term(
      'young_person',
      'Young person',
      'YP|CYP|Child|Client|Self|Young people|Service user|Participant',
    ),
    term('parent_carer', 'Parent or carer', 'Parent|Carer|Parent/carer|Family|Parents and carers'),
    term('referrer', 'Referrer', 'Referrers|Referring professional|GP'),
    term('link_worker', 'Link worker', 'Link workers|Social prescriber|Staff'),
    term(
      'service_provider',
      'Service or activity provider',
      'Provider|Service provider|Provider VCSE|VCSE|VCS|Activity provider|Partner',
    ),
    term('commissioner', 'Commissioner', 'Commissioners|Funder|ICB'),
    term('school', 'School or college', 'School|College|Teacher'),
    term('other', 'Someone else', 'Other'),
  ],
  missing: { not_known: ['Anonymous'] },
};
