import { askEquity } from '#app/analysis/equity/ask-equity.ts';
import { askFeedback } from '#app/analysis/feedback/ask-feedback.ts';
import { askVoices } from '#app/analysis/feedback/ask-voices.ts';
import { askOutcomes } from '#app/analysis/outcomes/ask-outcomes.ts';
import { heldOutcomesChoices } from '#app/analysis/outcomes/held-choices.ts';
import { askOutcomesOverview } from '#app/analysis/outcomes/overview/ask-overview.ts';
import { askPathway } from '#app/analysis/pathway/ask-pathway.ts';
import { askQuality } from '#app/analysis/quality/ask-quality.ts';
import { noEquityQuestion, type EquityResult } from '#app/results/equity.ts';
import {
  noFeedbackQuestion,
  type FeedbackResult,
  type RecordedVoices,
} from '#app/results/feedback.ts';
import { noFilter, type OutcomesOverview, type OutcomesResult } from '#app/results/outcomes.ts';
import { noPathwayQuestion, type PathwayResult } from '#app/results/pathway.ts';
import { noQualityQuestion, type QualityResult } from '#app/results/quality.ts';
import type { Question } from '#app/workspace/workspace.ts';

/** Everything the report speaks of, exact: for the gate, and for nothing else. */
export interface ReportAnswer {
  readonly outcomes: OutcomesResult;
  readonly overview: OutcomesOverview;
  readonly equity: EquityResult;
  readonly pathway: PathwayResult;
  readonly quality: QualityResult;
  readonly feedback: FeedbackResult;
  readonly voices: RecordedVoices;
}

/** Asks each page’s question without a filter, one after another: they share tables of their own. */
export const askReport: Question<ReportAnswer> = async (database, context) => {
  const choices = await heldOutcomesChoices(database, context.measures);
  const outcomes = await askOutcomes(database, noFilter, choices, context);
  const overview = await askOutcomesOverview(database, noFilter, choices, context);
  const equity = await askEquity(database, noEquityQuestion, choices, context);
  const pathway = await askPathway(database, noPathwayQuestion, choices, context);
  const quality = await askQuality(database, noQualityQuestion, choices, context);
  const feedback = await askFeedback(database, noFeedbackQuestion, choices, context);
  const voices = await askVoices(database, noFeedbackQuestion);
  return { outcomes, overview, equity, pathway, quality, feedback, voices };
};
