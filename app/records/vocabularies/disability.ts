import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

/**
 * Disabled under the Equality Act, or not. Any NHS or DfE kind of disability means yes; `XX` is the NHS
 * kind "Other", not a missing value. Special educational needs are another test and are not read as a disability.
 */
export const disability: Vocabulary = {
  id: 'disability',
  label: 'Disability',
  source: 'NHS Data Dictionary, DISABILITY CODE; DfE children in need census; Census 2021',
  terms: [
    term(
      'yes',
      'Disabled',
      'Y|Yes|TRUE|Disabled under the Equality Act|Disabled under the Equality Act: Day-to-day activities limited a lot|Disabled under the Equality Act: Day-to-day activities limited a little|Yes, a lot|Yes, a little|Limited a lot|Limited a little|Yes, limited a lot|Yes, limited a little' +
        '|01|Behaviour and Emotional|02|Hearing|03|Manual Dexterity|04|Memory or ability to concentrate, learn or understand (Learning Disability)|Learning disability|05|Mobility and Gross Motor|06|Perception of Physical Danger|07|Personal, Self Care and Continence|08|Progressive Conditions and Physical Health (such as HIV, cancer, multiple sclerosis, fits etc)|09|Sight|10|Speech|XX|Other (not listed)|Other' +
        "|AUT|Diagnosed with autism or Asperger's syndrome|Autism or other Neurological condition|BEH|Behaviour|COMM|Communication|CON|Consciousness|DDA|Disabled under DDA but not in defined categories|HAND|Hand function|HEAR|INC|Incontinence|LD|Learning|MOB|Mobility|PC|Personal care|VIS|Vision",
    ),
    term(
      'no',
      'Not disabled',
      'N|No|FALSE|NN|No disability|None|Not disabled under the Equality Act|Not at all',
    ),
  ],
  missing: {
    not_stated: ['ZZ', 'Z', 'Not Stated (person asked but declined)'],
    not_known: ['X', 'U'],
  },
};
