import { askOutcomes } from '#app/analysis/outcomes/ask-outcomes.ts';
import { askComparison } from '#app/analysis/outcomes/compare/ask-comparison.ts';
import { askOutcomesDetails } from '#app/analysis/outcomes/details/ask-details.ts';
import { heldOutcomesChoices } from '#app/analysis/outcomes/held-choices.ts';
import { holdsGoals } from '#app/analysis/outcomes/overview/holds-goals.ts';
import { askOutcomesOverview } from '#app/analysis/outcomes/overview/ask-overview.ts';
import type {
  OutcomesChoices,
  OutcomesCompared,
  OutcomesComparison,
  OutcomesDetails,
  OutcomesFilter,
  OutcomesOverview,
  OutcomesResult,
} from '#app/results/outcomes.ts';
import type { Question } from '#app/workspace/workspace.ts';

export interface OutcomesAnswer {
  readonly choices: OutcomesChoices;
  readonly result: OutcomesResult;
  /** Personal outcomes, asked for at once where there are no scores; null: no goals are in the files. */
  readonly alone: Pick<OutcomesOverview, 'goals'> | null;
}

/** What the page asks first: what may be chosen, and the answer to what is chosen. */
export function outcomesQuestion(filter: OutcomesFilter): Question<OutcomesAnswer> {
  return async (database, context) => {
    const choices = await heldOutcomesChoices(database, context.measures);
    const result = await askOutcomes(database, filter, choices, context);
    const isAlone = result.state === 'no_scores' && (await holdsGoals(database));
    const alone = isAlone ? await askOutcomesOverview(database, filter, choices, context) : null;
    return { choices, result, alone };
  };
}

/** What belongs to the same question and can wait for the first look. */
export function detailsQuestion(filter: OutcomesFilter): Question<OutcomesDetails | null> {
  return async (database, context) => {
    const choices = await heldOutcomesChoices(database, context.measures);
    return askOutcomesDetails(database, filter, choices, context);
  };
}

/** All measures, goals and personal outcomes. */
export function overviewQuestion(filter: OutcomesFilter): Question<OutcomesOverview> {
  return async (database, context) => {
    const choices = await heldOutcomesChoices(database, context.measures);
    return askOutcomesOverview(database, filter, choices, context);
  };
}

/** Two sides of the chosen scale. */
export function comparisonQuestion(
  filter: OutcomesFilter,
  comparison: OutcomesComparison,
): Question<OutcomesCompared> {
  return async (database, context) => {
    const choices = await heldOutcomesChoices(database, context.measures);
    return askComparison(database, filter, comparison, choices, context);
  };
}
