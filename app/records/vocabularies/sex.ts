import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** `9` is Indeterminate in the NHS stated-gender list and in DfE's; the older NHS list used it for "not specified". */
export const sex: Vocabulary = {
  id: 'sex',
  label: 'Sex',
  source: 'NHS Data Dictionary, PERSON STATED GENDER CODE; DfE common basic data set',
  terms: [
    term('female', 'Female', '2|F|G|Girl|Woman'),
    term('male', 'Male', '1|M|B|Boy|Man'),
    term(
      'intersex_or_indeterminate',
      'Intersex or indeterminate',
      '9|Indeterminate|Intersex|Indeterminate (unable to be classified as either male or female)',
    ),
  ],
  missing: {
    not_stated: [
      'Z',
      'Not stated (person asked but declined)',
      'Not Stated (patient asked but declined to provide a response)',
      'No Stated (patient asked but declined to provide a response)',
    ],
    not_known: ['X', 'U', '0', 'Not known (Person stated Gender Code not recorded)'],
  },
};
