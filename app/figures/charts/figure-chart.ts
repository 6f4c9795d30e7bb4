import { averageChangeChart } from './average-change.ts';
import { beforeAfterChart } from './before-after.ts';
import { equityCompletenessChart } from './equity/completeness.ts';
import { equityGradientChart } from './equity/gradient.ts';
import { equityMatrixChart } from './equity/matrix.ts';
import { equityOutcomesChart } from './equity/outcomes.ts';
import { equityOverviewChart } from './equity/overview.ts';
import { equityStepsChart } from './equity/steps.ts';
import { notDrawn } from './not-drawn.ts';
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
    case 'better_by_group':
    case 'band_moves':
    case 'trajectory':
    case 'added_value':
    case 'at_a_glance':
    case 'goals':
    case 'missing_in_full':
    case 'compare':
    case 'cannot_tell':
    case 'how_large':
      return notDrawn(options);
  }
}
