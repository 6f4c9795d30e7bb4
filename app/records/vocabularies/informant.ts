import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** Who filled in a measure. Scores of different informants are never paired. */
export const informant: Vocabulary = {
  id: 'informant',
  label: 'Who answered',
  source:
    'Raters of the Mental Health Services Data Set; version codes of the Strengths and Difficulties Questionnaire',
  terms: [
    term(
      'self',
      'Young person',
      'S|Self|Self-report|Self report|Self-rated|YP|CYP|Child|Young person (self)|Client',
    ),
    term(
      'parent',
      'Parent or carer',
      'P|Parent|Carer|Parent/carer|Parent-report|Parent report|Parent-rated|Mother|Father|Mum|Dad|Proxy',
    ),
    term('teacher', 'Teacher', 'T|Teacher-report|Teacher report|Teacher-rated|School'),
    term(
      'practitioner',
      'Practitioner',
      'Clinician|Link worker|Worker|Professional|Staff|Clinician-rated|Practitioner-rated',
    ),
  ],
  missing: {},
};
