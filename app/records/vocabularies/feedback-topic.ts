import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

export const feedbackTopic: Vocabulary = {
  id: 'feedback_topic',
  label: 'What the question is about',
  source: 'List made for this product, after the guidance on what to ask whom',
  terms: [
    term(
      'overall',
      'Experience as a whole',
      'Overall experience|Experience|FFT|Friends and Family Test|Overall, how was your experience of our service?|Thinking about the service we provide, overall how was your experience of our service?',
    ),
    term('kept_informed', 'Being kept informed', 'Informed|Communication'),
    term('data_use', 'Knowing how data is used', 'Data|Data use|Privacy'),
    term('ease_of_referring', 'How easy referring is', 'Ease|Ease of referral'),
    term('clarity_of_aims', 'How clear the aims and criteria are', 'Clarity|Aims|Criteria'),
    term('listened_to', 'Being listened to and involved', 'Listened to|Involvement|Voice'),
    term('outcome', 'What changed', 'Difference made|Impact|Outcomes'),
    term('other', 'Other'),
  ],
  missing: {},
};
