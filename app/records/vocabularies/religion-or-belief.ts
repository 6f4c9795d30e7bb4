import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** "None" is an answer: no religion. */
export const religionOrBelief: Vocabulary = {
  id: 'religion_or_belief',
  label: 'Religion or belief',
  source:
    'Census 2021; NHS Data Dictionary, religious or other belief system affiliation group code (June 2026 release)',
  terms: [
    term('no_religion', 'No religion', 'L|None|No|Atheist|Agnostic|No belief|N/A - no religion'),
    term('buddhist', 'Buddhist', 'B|Buddhism'),
    term(
      'christian',
      'Christian',
      'C|Christianity|C of E|CofE|Church of England|Catholic|Roman Catholic|RC|Methodist|Baptist|Pentecostal',
    ),
    term('hindu', 'Hindu', 'D|Hinduism'),
    term('jewish', 'Jewish', 'F|Judaism'),
    term('muslim', 'Muslim', 'G|Islam|Moslem'),
    term('sikh', 'Sikh', 'I|Sikhism'),
    term(
      'other',
      'Other religion',
      "K|Other|Any other religion|A|Baha'i|E|Jain|H|Pagan|J|Zoroastrian",
    ),
  ],
  missing: {
    not_stated: ['M', 'Declines to Disclose'],
    not_known: ['N', 'Patient Religion Unknown'],
  },
};
