import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

export const contactPlace: Vocabulary = {
  id: 'contact_place',
  label: 'Place of contact',
  source:
    'List made for this product; the NHS activity location codes whose labels were checked (A01, A02, B01)',
  terms: [
    term('home', 'At home', 'A01|A02|Home|Home visit|Patient’s home|Carer’s home'),
    term('school_or_college', 'School or college', 'School|College|Education setting'),
    term(
      'health_setting',
      'GP practice or other health setting',
      'B01|GP surgery|GP practice|Surgery|Clinic|Hospital|Health centre|Primary Care Health Centre|Health setting',
    ),
    term('youth_setting', 'Youth club or youth centre', 'Youth centre|Youth club|Youth hub'),
    term(
      'community_venue',
      'Other community place',
      'Community|Community centre|Community venue|Library|Café|Cafe|Sports centre',
    ),
    term('outdoors', 'Outdoors', 'Outside|Park|Walk|Walking|Walk and talk'),
    term('service_base', 'The service’s own base', 'Office|Base|Our base|Service base'),
    term('other', 'Other', 'Other place'),
  ],
  missing: { not_applicable: ['No place', 'Online', 'Phone', 'Telephone', 'Remote'] },
};
