import { askOutcomesChoices } from '#app/analysis/outcomes/choices.ts';
import { askOutcomes } from '#app/analysis/outcomes/ask-outcomes.ts';
import { askOutcomesDetails } from '#app/analysis/outcomes/details/ask-details.ts';
import { askOutcomesOverview } from '#app/analysis/outcomes/overview/ask-overview.ts';
import { askEquity } from '#app/analysis/equity/ask-equity.ts';
import { askFeedback } from '#app/analysis/feedback/ask-feedback.ts';
import { askPathway } from '#app/analysis/pathway/ask-pathway.ts';
import { askPrinciples } from '#app/analysis/principles/ask-principles.ts';
import { askQuality } from '#app/analysis/quality/ask-quality.ts';
import { askGoals, type GoalsSummary } from '#app/analysis/goals.ts';
import { noEquityQuestion, type EquityResult } from '#app/results/equity.ts';
import { noFeedbackQuestion, type FeedbackResult } from '#app/results/feedback.ts';
import { noPathwayQuestion, type PathwayResult } from '#app/results/pathway.ts';
import type { PrinciplesEvidence } from '#app/results/principles.ts';
import { noQualityQuestion, type QualityResult } from '#app/results/quality.ts';
import type {
  OutcomesChoices,
  OutcomesDetails,
  OutcomesOverview,
  OutcomesResult,
} from '#app/results/outcomes.ts';
import { noFilter } from '#app/results/outcomes.ts';
import { identifyingColumns } from './files/identifying-columns.ts';
import type { ProjectSummary } from './workspace-state.ts';
import type { Workspace } from './workspace.ts';

/** Every page's typed results for the files that are in, with no filter: what `npm run analyse` writes. */
export interface Everything {
  readonly schema: 'evenlode-results/1';
  readonly sharing: string;
  readonly project: ProjectSummary;
  readonly choices: OutcomesChoices;
  /** One entry for each scale with scores, by its key. */
  readonly outcomes: Readonly<Record<string, OutcomesResult>>;
  /** The same keys: what belongs to a scale beside its first look. */
  readonly details: Readonly<Record<string, OutcomesDetails>>;
  readonly overview: OutcomesOverview;
  readonly goals: GoalsSummary;
  readonly quality: QualityResult;
  readonly pathway: PathwayResult;
  readonly equity: EquityResult;
  /** No comment’s text is in it. */
  readonly feedback: FeedbackResult;
  readonly principles: PrinciplesEvidence;
}

export async function answerEverything(workspace: Workspace): Promise<Everything> {
  const choices = await workspace.ask((database, { measures }) =>
    askOutcomesChoices(database, measures),
  );
  const outcomes: Record<string, OutcomesResult> = {};
  const details: Record<string, OutcomesDetails> = {};
  for (const { key } of choices.scales) {
    outcomes[key] = await workspace.ask((database, context) =>
      askOutcomes(database, { ...noFilter, scale: key }, choices, context),
    );
    const found = await workspace.ask((database, context) =>
      askOutcomesDetails(database, { ...noFilter, scale: key }, choices, context),
    );
    if (found) details[key] = found;
  }
  return {
    schema: 'evenlode-results/1',
    sharing: 'Exact counts: for the evaluation team, not for sharing.',
    project: workspace.getState().project,
    choices,
    outcomes,
    details,
    overview: await workspace.ask((database, context) =>
      askOutcomesOverview(database, noFilter, choices, context),
    ),
    goals: await workspace.ask((database) => askGoals(database)),
    quality: await workspace.ask((database, context) =>
      askQuality(database, noQualityQuestion, choices, context),
    ),
    pathway: await workspace.ask((database, context) =>
      askPathway(database, noPathwayQuestion, choices, context),
    ),
    equity: await workspace.ask((database, context) =>
      askEquity(database, noEquityQuestion, choices, context),
    ),
    feedback: await workspace.ask((database, context) =>
      askFeedback(database, noFeedbackQuestion, choices, context),
    ),
    principles: await workspace.ask((database, context) =>
      askPrinciples(database, choices, {
        ...context,
        identifyingColumns: identifyingColumns(workspace.getState().files),
      }),
    ),
  };
}
