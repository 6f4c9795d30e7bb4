import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

/**
 * Answers of the scales in use, each under positive, neutral or negative. "Don't know" is an answer: the Friends
 * and Family Test counts it among all responses. Bare numbers are not read, since scales run both ways.
 */
export const feedbackAnswer: Vocabulary = {
  id: 'feedback_answer',
  label: 'Answer',
  source:
    'NHS Friends and Family Test, before and since April 2020; Experience of Service Questionnaire (CHI-ESQ)',
  terms: [
    term('positive', 'Positive', 'Positive answer'),
    term('very_good', 'Very good', '', 'positive'),
    term('good', 'Good', '', 'positive'),
    term('extremely_likely', 'Extremely likely', '', 'positive'),
    term('likely', 'Likely', '', 'positive'),
    term('certainly_true', 'Certainly true', '', 'positive'),
    term('strongly_agree', 'Strongly agree', '', 'positive'),
    term('agree', 'Agree', '', 'positive'),
    term('yes', 'Yes', 'Y|TRUE', 'positive'),
    term('neutral', 'Neutral', 'Mixed'),
    term('neither_good_nor_poor', 'Neither good nor poor', '', 'neutral'),
    term('neither_likely_nor_unlikely', 'Neither likely nor unlikely', '', 'neutral'),
    term('partly_true', 'Partly true', '', 'neutral'),
    term('neither_agree_nor_disagree', 'Neither agree nor disagree', '', 'neutral'),
    term('negative', 'Negative', 'Negative answer'),
    term('poor', 'Poor', '', 'negative'),
    term('very_poor', 'Very poor', '', 'negative'),
    term('unlikely', 'Unlikely', '', 'negative'),
    term('extremely_unlikely', 'Extremely unlikely', '', 'negative'),
    term('not_true', 'Not true', '', 'negative'),
    term('disagree', 'Disagree', '', 'negative'),
    term('strongly_disagree', 'Strongly disagree', '', 'negative'),
    term('no', 'No', 'N|FALSE', 'negative'),
    term('dont_know', "Don't know", 'Do not know|DK'),
  ],
  missing: {},
};
