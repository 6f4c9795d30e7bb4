import { averageChangeChart } from './average-change.ts';
import { beforeAfterChart } from './before-after.ts';
import { equityCompletenessChart } from './equity/completeness.ts';
import { equityGradientChart } from './equity/gradient.ts';
import { equityMatrixChart } from './equity/matrix.ts';
import { equityOutcomesChart } from './equity/outcomes.ts';
import { equityOverviewChart } from './equity/overview.ts';
import { equityStepsChart } from './equity/steps.ts';
import { feedbackChart } from './feedback/feedback-chart.ts';
import { addedValueChart } from './outcomes/added-value.ts';
import { atAGlanceChart } from './outcomes/at-a-glance.ts';
import { bandMovesChart } from './outcomes/band-moves.ts';
import { betterByGroupChart } from './outcomes/better-by-group.ts';
import { cannotTellChart } from './outcomes/cannot-tell.ts';
import { compareChart } from './outcomes/compare.ts';
import { goalsChart } from './outcomes/goals.ts';
import { howLargeChart } from './outcomes/how-large.ts';
import { missingInFullChart } from './outcomes/missing-in-full.ts';
import { trajectoryChart } from './outcomes/trajectory.ts';
import { pathwayChart } from './pathway/pathway-chart.ts';
import { qualityChart } from './quality/quality-chart.ts';
import { principlesEvidenceChart } from './principles/evidence.ts';
import { principlesOverviewChart } from './principles/overview.ts';
import { reliableChangeChart } from './reliable-change.ts';
import { whoIsMissingChart } from './who-is-missing.ts';
import type { Figure, HeadlineFigure } from '#app/results/figure.ts';
import type { ChartOptions } from './chart-options.ts';

/** Every kind of figure that is drawn. The headline is cards of text and has no chart. */
export type ChartedFigure = Exclude<Figure, HeadlineFigure>;

/** The chart of a figure, drawn for one width. */
export function figureChart(figure: ChartedFigure, options: ChartOptions): SVGSVGElement {
  switch (figure.kind) {
    case 'before_after':
      return beforeAfterChart(figure, options);
    case 'average_change':
      return averageChangeChart(figure, options);
    case 'reliable_change':
      return reliableChangeChart(figure, options);
    case 'who_is_missing':
      return whoIsMissingChart(figure, options);
    case 'equity_overview':
      return equityOverviewChart(figure, options);
    case 'equity_matrix':
      return equityMatrixChart(figure, options);
    case 'equity_gradient':
      return equityGradientChart(figure, options);
    case 'equity_steps':
      return equityStepsChart(figure, options);
    case 'equity_outcomes':
      return equityOutcomesChart(figure, options);
    case 'equity_completeness':
      return equityCompletenessChart(figure, options);
    case 'feedback_responses':
    case 'feedback_fft':
    case 'feedback_questions':
    case 'feedback_voice':
    case 'feedback_actions':
      return feedbackChart(figure, options);
    case 'principles_overview':
      return principlesOverviewChart(figure, options);
    case 'principles_evidence':
      return principlesEvidenceChart(figure, options);
    case 'pathway_steps':
    case 'pathway_waits':
    case 'pathway_sources':
    case 'pathway_reasons':
    case 'pathway_not_accepted':
    case 'pathway_months':
    case 'pathway_contacts':
    case 'pathway_onward':
    case 'pathway_closures':
    case 'pathway_caseload':
      return pathwayChart(figure, options);
    case 'quality_key_fields':
    case 'quality_fields':
    case 'quality_over_time':
    case 'quality_steps':
    case 'quality_checks':
    case 'quality_scores':
    case 'quality_upkeep':
      return qualityChart(figure, options);
    case 'better_by_group':
      return betterByGroupChart(figure, options);
    case 'band_moves':
      return bandMovesChart(figure, options);
    case 'trajectory':
      return trajectoryChart(figure, options);
    case 'added_value':
      return addedValueChart(figure, options);
    case 'at_a_glance':
      return atAGlanceChart(figure, options);
    case 'goals':
      return goalsChart(figure, options);
    case 'missing_in_full':
      return missingInFullChart(figure, options);
    case 'compare':
      return compareChart(figure, options);
    case 'cannot_tell':
      return cannotTellChart(figure, options);
    case 'how_large':
      return howLargeChart(figure, options);
  }
}
