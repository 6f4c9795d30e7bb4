import { askFeedback } from '#app/analysis/feedback/ask-feedback.ts';
import { askVoices } from '#app/analysis/feedback/ask-voices.ts';
import { heldOutcomesChoices } from '#app/analysis/outcomes/held-choices.ts';
import type { FeedbackQuestion, FeedbackResult, RecordedVoices } from '#app/results/feedback.ts';
import type { Question } from '#app/workspace/workspace.ts';

export interface FeedbackAnswer {
  readonly result: FeedbackResult;
  readonly voices: RecordedVoices;
}

/** What the page asks: the numbers, and the words before they are screened. */
export function feedbackQuestion(question: FeedbackQuestion): Question<FeedbackAnswer> {
  return async (database, context) => {
    const choices = await heldOutcomesChoices(database, context.measures);
    return {
      result: await askFeedback(database, question, choices, context),
      voices: await askVoices(database, question),
    };
  };
}
