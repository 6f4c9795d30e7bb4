import type { FeedbackQuestion } from '#app/results/feedback.ts';
import { dateParameter, textParameter } from '../shared/narrowing-url.ts';

/** The question that a URL asks of the feedback page. */
export function feedbackQuestionOf(parameters: URLSearchParams): FeedbackQuestion {
  return {
    from: dateParameter(parameters, 'from'),
    to: dateParameter(parameters, 'to'),
    respondent: textParameter(parameters, 'who'),
    by: textParameter(parameters, 'by'),
  };
}

/** How many filters narrow the feedback that the page speaks of. */
export function filtersInForce({ from, to, respondent }: FeedbackQuestion): number {
  return [from !== null || to !== null, respondent !== null].filter(Boolean).length;
}
