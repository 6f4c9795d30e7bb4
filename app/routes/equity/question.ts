import { askEquity } from '#app/analysis/equity/ask-equity.ts';
import { heldOutcomesChoices } from '#app/analysis/outcomes/held-choices.ts';
import type { EquityQuestion, EquityResult } from '#app/results/equity.ts';
import type { OutcomesChoices } from '#app/results/outcomes.ts';
import type { Question } from '#app/workspace/workspace.ts';

export interface EquityAnswer {
  readonly choices: OutcomesChoices;
  readonly result: EquityResult;
}

/** What the page asks: what may be chosen, and the answer to what is chosen. */
export function equityQuestion(question: EquityQuestion): Question<EquityAnswer> {
  return async (database, context) => {
    const choices = await heldOutcomesChoices(database);
    return { choices, result: await askEquity(database, question, choices, context) };
  };
}
