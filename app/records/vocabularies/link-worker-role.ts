import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

export const linkWorkerRole: Vocabulary = {
  id: 'link_worker_role',
  label: 'Kind of link worker',
  source: 'List made for this product, after the guidance on specialist and all-age link workers',
  terms: [
    term(
      'youth',
      'Youth link worker',
      'Youth specialist|Specialist|CYP|Children and young people|CYP link worker|Young people',
    ),
    term('all_age', 'All-age link worker', 'All age|Generic|Adult and youth|PCN|All ages'),
  ],
  missing: {},
};
