import { useSearchParams } from '@remix-run/react';
import type { FeedbackQuestion } from '#app/results/feedback.ts';
import { feedbackQuestionOf } from './question-url.ts';

export type FeedbackParameter = 'from' | 'to' | 'who' | 'by';

export type ChangeFeedback = (changes: Partial<Record<FeedbackParameter, string | null>>) => void;

/** The question as the URL holds it, and a way to change it: the page can be linked to, and Back undoes a choice. */
export function useFeedbackQuestion(): {
  readonly question: FeedbackQuestion;
  readonly change: ChangeFeedback;
} {
  const [parameters, setParameters] = useSearchParams();
  return {
    question: feedbackQuestionOf(parameters),
    change: (changes) => {
      setParameters(
        (now) => {
          const next = new URLSearchParams(now);
          for (const [name, value] of Object.entries(changes)) {
            if (value === null || value === '') next.delete(name);
            else next.set(name, value);
          }
          return next;
        },
        { preventScrollReset: true },
      );
    },
  };
}
