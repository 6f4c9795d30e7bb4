import { heldOutcomesChoices } from '#app/analysis/outcomes/held-choices.ts';
import { askQuality } from '#app/analysis/quality/ask-quality.ts';
import type { OutcomesChoices } from '#app/results/outcomes.ts';
import type { QualityQuestion, QualityResult } from '#app/results/quality.ts';
import type { Question } from '#app/workspace/workspace.ts';

export interface QualityAnswer {
  readonly choices: OutcomesChoices;
  readonly result: QualityResult;
}

/** What the page asks: what may be chosen, and the answer to what is chosen. */
export function qualityQuestion(question: QualityQuestion): Question<QualityAnswer> {
  return async (database, context) => {
    const choices = await heldOutcomesChoices(database, context.measures);
    return { choices, result: await askQuality(database, question, choices, context) };
  };
}
