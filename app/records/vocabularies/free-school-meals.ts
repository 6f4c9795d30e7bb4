import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** Eligible now, eligible in the last six years and pupil premium are three populations, so the kind is kept. */
export const freeSchoolMeals: Vocabulary = {
  id: 'free_school_meals',
  label: 'Free school meals',
  source: 'DfE common basic data set; Core20PLUS5 for children and young people (NHS England)',
  terms: [
    term('yes', 'Free school meals, kind not said', 'Yes|Y|1|TRUE|FSM|Free school meals'),
    term('eligible_now', 'Eligible now', 'FSM eligible|Currently eligible|Eligible', 'yes'),
    term(
      'eligible_last_6_years',
      'Eligible in the last 6 years',
      'FSM6|Ever 6|FSM6 (eligible in last 6 years)|Ever6FSM',
      'yes',
    ),
    term('pupil_premium', 'Pupil premium', 'PP', 'yes'),
    term('no', 'Not eligible', 'No|N|0|FALSE'),
  ],
  missing: { not_stated: ['Z'], not_known: ['X', 'U', '9'] },
};
