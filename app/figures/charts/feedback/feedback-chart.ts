import { feedbackActionsChart } from './actions.ts';
import { feedbackFftChart } from './fft.ts';
import { feedbackQuestionsChart } from './questions.ts';
import { feedbackResponsesChart } from './responses.ts';
import { feedbackVoiceChart } from './voice.ts';
import type { FeedbackFigure } from '#app/results/feedback-figures.ts';
import type { ChartOptions } from '../chart-options.ts';

/** The chart of a figure of the feedback page. */
export function feedbackChart(figure: FeedbackFigure, options: ChartOptions): SVGSVGElement {
  switch (figure.kind) {
    case 'feedback_responses':
      return feedbackResponsesChart(figure, options);
    case 'feedback_fft':
      return feedbackFftChart(figure, options);
    case 'feedback_questions':
      return feedbackQuestionsChart(figure, options);
    case 'feedback_voice':
      return feedbackVoiceChart(figure, options);
    case 'feedback_actions':
      return feedbackActionsChart(figure, options);
  }
}
