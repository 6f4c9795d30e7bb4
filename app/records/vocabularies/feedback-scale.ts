import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** The Friends and Family Test changed its question in April 2020; the two are never put in one series. */
export const feedbackScale: Vocabulary = {
  id: 'feedback_scale',
  label: 'Scale of the answer',
  source:
    'NHS Friends and Family Test, before and since April 2020; Experience of Service Questionnaire (CHI-ESQ)',
  terms: [
    term(
      'fft',
      'Friends and Family Test, since April 2020',
      'Friends and Family Test|FFT|FFT 2020|Very good to very poor',
    ),
    term(
      'fft_until_2020',
      'Friends and Family Test, until March 2020',
      'Old FFT|FFT legacy|Likely to recommend|Extremely likely to extremely unlikely',
    ),
    term(
      'chi_esq',
      'Certainly, partly or not true (CHI-ESQ)',
      'ESQ|CHI-ESQ|Certainly true to not true',
    ),
    term(
      'agreement',
      'Strongly agree to strongly disagree',
      'Agree|Agree-disagree|Likert|5-point agreement',
    ),
    term('yes_no', 'Yes or no', 'Yes/No'),
    term('comment', 'Comment only', 'Comment|Free text|Open'),
  ],
  missing: {},
};
