import { askOutcomesChoices } from '#app/analysis/outcomes/choices.ts';
import { askOutcomes } from '#app/analysis/outcomes/ask-outcomes.ts';
import type { OutcomesChoices, OutcomesFilter, OutcomesResult } from '#app/results/outcomes.ts';
import type { Question } from '#app/workspace/workspace.ts';

export interface OutcomesAnswer {
  readonly choices: OutcomesChoices;
  readonly result: OutcomesResult;
}

/** What the page asks: what may be chosen, and the answer to what is chosen. */
export function outcomesQuestion(filter: OutcomesFilter): Question<OutcomesAnswer> {
  return async (database, context) => {
    const choices = await askOutcomesChoices(database, context.measures);
    return { choices, result: await askOutcomes(database, filter, choices, context) };
  };
}
