import { feedbackActionsWords } from './actions.ts';
import { feedbackFftWords } from './fft.ts';
import { feedbackQuestionsWords } from './questions.ts';
import { feedbackResponsesWords } from './responses.ts';
import { feedbackVoiceWords } from './voice.ts';
import type { FeedbackFigure } from '#app/results/feedback-figures.ts';
import type { Words } from '../words.ts';

/** The words of every figure of the feedback page. */
export function feedbackWords(figure: FeedbackFigure): Words {
  switch (figure.kind) {
    case 'feedback_responses':
      return feedbackResponsesWords(figure);
    case 'feedback_fft':
      return feedbackFftWords(figure);
    case 'feedback_questions':
      return feedbackQuestionsWords(figure);
    case 'feedback_voice':
      return feedbackVoiceWords(figure);
    case 'feedback_actions':
      return feedbackActionsWords(figure);
  }
}
