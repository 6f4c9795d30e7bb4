import type { Database, QueryOptions } from '#app/database/database.ts';
import type { OutcomesChoices, OutcomesFilter, OutcomesResult } from '#app/results/outcomes.ts';
import { characteristicLabel, groupLabels } from '../group-labels.ts';
import { termLabel } from '../term-label.ts';
import { averageChangeFigure } from './average-change-figure.ts';
import { bandMovesFigure } from './band-moves-figure.ts';
import { beforeAfterFigure } from './before-after-figure.ts';
import { betterByGroupFigure } from './better-by-group-figure.ts';
import { cannotTellFigure } from './cannot-tell-figure.ts';
import type { FigureContext } from './figure-context.ts';
import { headlineFigure } from './headline-figure.ts';
import { doubtSentences, scoringAgreement } from './measure-notes.ts';
import { openQuestion, type OutcomesSetting } from './outcomes-question.ts';
import { reliableChangeFigure } from './reliable-change-figure.ts';
import { askSummaries, type OutcomeSummaries } from './summaries.ts';
import { whoIsMissingFigure } from './who-is-missing-figure.ts';
import { withoutAverages } from './without-averages.ts';

/**
 * What changed between first and second scores of one scale, for the young people the filter lets through: all that the
 * page shows at first. Says which file is missing when there is nothing to answer with. Uses the temporary table `asked`,
 * so two of these must not run at once on one database.
 */
export async function askOutcomes(
  database: Database,
  filter: OutcomesFilter,
  choices: OutcomesChoices,
  setting: OutcomesSetting,
  options?: QueryOptions,
): Promise<OutcomesResult> {
  const question = await openQuestion(database, filter, choices, setting, options);
  if (question === null) return noScores();
  const summaries = await askSummaries(database, question.totals, options);
  const context: FigureContext = {
    ...question,
    summaries,
    by: comparison(question.scope.by, summaries),
    notCollectedLabel: (code) => termLabel('assessments', 'not_collected_reason', code),
  };
  return {
    state: 'answered',
    choice: question.choice,
    licence: question.measure.licence.text,
    scoringAgreement: scoringAgreement(question.measure),
    doubts: doubtSentences(question.measure, question.scale.scale),
    headline: withoutAverages(headlineFigure(context)),
    beforeAfter: withoutAverages(beforeAfterFigure(context)),
    averageChange: withoutAverages(averageChangeFigure(context)),
    reliableChange: reliableChangeFigure(context),
    whoIsMissing: withoutAverages(whoIsMissingFigure(context)),
    betterByGroup: context.scale.reliableChange ? betterByGroupFigure(context) : null,
    bandMoves: context.scale.bands.length > 1 ? bandMovesFigure(context) : null,
    cannotTell: withoutAverages(cannotTellFigure(context)),
    youngPeople: summaries.totals.eligible,
  };
}

function comparison(key: string | null, { groups }: OutcomeSummaries): FigureContext['by'] {
  if (key === null) return null;
  const seen = groups.flatMap(({ group_code }) => (group_code === null ? [] : [group_code]));
  return { label: characteristicLabel(key), groups: groupLabels(key, seen) };
}

function noScores(): OutcomesResult {
  return {
    state: 'no_scores',
    reason: 'None of the files that are in holds scores of a measure that Evenlode can read.',
    needs: ['assessments', 'responses', 'referrals'],
  };
}
