import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** "Trans" alone says nothing about which gender, so it is kept as other, and read as "no" by the question on birth. */
export const genderIdentity: Vocabulary = {
  id: 'gender_identity',
  label: 'Gender identity',
  source: 'NHS Data Dictionary, GENDER IDENTITY CODE (June 2026 release)',
  terms: [
    term(
      'female_incl_trans_woman',
      'Female (including trans woman)',
      '2|F|Female|Girl|Woman|Trans woman|Trans girl|Trans female|Girl/woman|Girl or woman|Woman (including trans woman)|Female (including Transgender Woman)|Woman (including Transgender Woman)',
    ),
    term(
      'male_incl_trans_man',
      'Male (including trans man)',
      '1|M|Male|Boy|Man|Trans man|Trans boy|Trans male|Boy/man|Boy or man|Man (including trans man)|Man (including Transgender Man)|Male (including Transgender Man)',
    ),
    term(
      'non_binary',
      'Non-binary',
      '3|Nonbinary|NB|Enby|Genderfluid|Gender fluid|Genderqueer|Agender',
    ),
    term(
      'other_not_listed',
      'Other (not listed)',
      '4|Other|I use another term|Prefer to self-describe|Transgendered|Transgender|Trans',
    ),
  ],
  missing: {
    not_stated: [
      'Z',
      'Not Stated (person asked but declined)',
      'Not Stated (patient asked but declined to provide a response)',
      'No Stated (patient asked but declined to provide a response)',
    ],
    not_known: ['X', 'U', '0', 'Not known (Person stated Gender Code not recorded)'],
    asked_unsure: ['Questioning'],
  },
};
