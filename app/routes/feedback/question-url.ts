import type { FeedbackQuestion } from '#app/results/feedback.ts';

const isDate = /^\d{4}-\d\d-\d\d$/;

/** The question that a URL asks. What cannot be read is no filter: a link that someone cut short still opens. */
export function feedbackQuestionOf(parameters: URLSearchParams): FeedbackQuestion {
  const text = (name: string): string | null => {
    const value = parameters.get(name);
    return value === null || value === '' || value.includes('\0') ? null : value;
  };
  const date = (name: string): string | null => {
    const value = text(name);
    return value !== null && isDate.test(value) && !Number.isNaN(Date.parse(value)) ? value : null;
  };
  return { from: date('from'), to: date('to'), respondent: text('who'), by: text('by') };
}

/** How many filters narrow the feedback that the page speaks of. */
export function filtersInForce({ from, to, respondent }: FeedbackQuestion): number {
  return [from !== null || to !== null, respondent !== null].filter(Boolean).length;
}
