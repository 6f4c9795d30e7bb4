import { heldOutcomesChoices } from '#app/analysis/outcomes/held-choices.ts';
import { askPathway } from '#app/analysis/pathway/ask-pathway.ts';
import type { OutcomesChoices } from '#app/results/outcomes.ts';
import type { PathwayQuestion, PathwayResult } from '#app/results/pathway.ts';
import type { Question } from '#app/workspace/workspace.ts';

export interface PathwayAnswer {
  readonly choices: OutcomesChoices;
  readonly result: PathwayResult;
}

/** What the page asks: what may be chosen, and the answer to what is chosen. */
export function pathwayQuestion(question: PathwayQuestion): Question<PathwayAnswer> {
  return async (database, context) => {
    const choices = await heldOutcomesChoices(database, context.measures);
    return { choices, result: await askPathway(database, question, choices, context) };
  };
}
