import { heldOutcomesChoices } from '#app/analysis/outcomes/held-choices.ts';
import { askPrinciples } from '#app/analysis/principles/ask-principles.ts';
import type { PrinciplesEvidence } from '#app/results/principles.ts';
import type { FileInHand } from '#app/workspace/file-in-hand.ts';
import { identifyingColumns } from '#app/workspace/files/identifying-columns.ts';
import type { Question } from '#app/workspace/workspace.ts';

/** What the page asks: what the records, and how they came in, show for each statement. */
export const principlesQuestion =
  (files: readonly FileInHand[]): Question<PrinciplesEvidence> =>
  async (database, context) =>
    askPrinciples(database, await heldOutcomesChoices(database, context.measures), {
      ...context,
      identifyingColumns: identifyingColumns(files),
    });
