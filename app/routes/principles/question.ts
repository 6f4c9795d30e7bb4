import { heldOutcomesChoices } from '#app/analysis/outcomes/held-choices.ts';
import { askPrinciples } from '#app/analysis/principles/ask-principles.ts';
import type { PrinciplesEvidence } from '#app/results/principles.ts';
import type { Question } from '#app/workspace/workspace.ts';

/** What the page asks: what the records show for each statement. */
export const principlesQuestion: Question<PrinciplesEvidence> = async (database, context) =>
  askPrinciples(database, await heldOutcomesChoices(database, context.measures), context);
