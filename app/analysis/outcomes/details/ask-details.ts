import type { Database, QueryOptions } from '#app/database/database.ts';
import type { OutcomesChoices, OutcomesDetails, OutcomesFilter } from '#app/results/outcomes.ts';
import { askMissingInFull } from '../missing/missing-in-full-figure.ts';
import { openQuestion, type OutcomesSetting } from '../outcomes-question.ts';
import { withoutAverages } from '../without-averages.ts';
import { askAddedValue } from './added-value-figure.ts';
import { askHowLarge } from './how-large-figure.ts';
import { askTrajectory } from './trajectory-figure.ts';

/**
 * What belongs to the same question and can wait for the first look: who is missing in full, other measures of size, scores
 * over time, added value. null where `askOutcomes` has no scores to answer with.
 */
export async function askOutcomesDetails(
  database: Database,
  filter: OutcomesFilter,
  choices: OutcomesChoices,
  setting: OutcomesSetting,
  options?: QueryOptions,
): Promise<OutcomesDetails | null> {
  const question = await openQuestion(database, filter, choices, setting, options);
  if (question === null) return null;
  return {
    missingInFull: withoutAverages(await askMissingInFull(database, question, options)),
    howLarge: withoutAverages(await askHowLarge(database, question, options)),
    trajectory: question.scale.averaged ? await askTrajectory(database, question, options) : null,
    addedValue: await askAddedValue(database, question, options),
  };
}
