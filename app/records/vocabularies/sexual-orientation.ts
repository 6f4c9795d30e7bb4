import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** Unsure (NHS `U`) is something a young person said, and is counted apart from what nobody asked. */
export const sexualOrientation: Vocabulary = {
  id: 'sexual_orientation',
  label: 'Sexual orientation',
  source:
    'NHS Data Dictionary, PERSON STATED SEXUAL ORIENTATION CODE; Census 2021; NHS England mapping of SNOMED CT codes',
  terms: [
    term('bisexual', 'Bisexual', '3|Bi|42035005'),
    term(
      'gay_or_lesbian',
      'Gay or lesbian',
      '2|Gay|Lesbian|Gay/Lesbian|Homosexual|Gay man|Gay woman|89217008|76102007|38628009',
    ),
    term(
      'heterosexual_or_straight',
      'Heterosexual or straight',
      '1|Straight|Straight or Heterosexual|Straight/Heterosexual|Heterosexual|20430005',
    ),
    term(
      'other',
      'Other sexual orientation',
      '4|5|6|7|Other sexual orientation not listed|Other|Other (not listed)|Asexual|Pansexual|Queer|All other sexual orientations|765288000|472985009',
    ),
  ],
  missing: {
    asked_unsure: [
      'U',
      'Person asked and does not know or is not sure',
      'Person asked and did not know/is unsure or undecided',
      'Undecided',
      'Questioning',
      '1064711000000108',
    ],
    not_stated: [
      'Z',
      '8',
      'Not stated (person asked but declined)',
      'Not stated (Person asked but declined to provide a response)',
      '729951000000104',
      '699042003',
    ],
    not_known: ['9', '440583007'],
    not_applicable: ['-8', 'Does not apply (aged 15 and under, or term-time away)'],
  },
};
