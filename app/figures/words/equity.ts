import { equityCompletenessWords } from './equity-completeness.ts';
import { equityGradientWords } from './equity-gradient.ts';
import { equityMatrixWords } from './equity-matrix.ts';
import { equityOutcomesWords } from './equity-outcomes.ts';
import { equityOverviewWords } from './equity-overview.ts';
import { equityStepsWords } from './equity-steps.ts';
import type { EquityFigure } from '#app/results/figure.ts';
import type { Words } from './words.ts';

/** What an equity figure finds, said of what the service did, and only as far as the tests allow. */
export function equityWords(figure: EquityFigure): Words {
  switch (figure.kind) {
    case 'equity_overview':
      return equityOverviewWords(figure);
    case 'equity_matrix':
      return equityMatrixWords(figure);
    case 'equity_gradient':
      return equityGradientWords(figure);
    case 'equity_steps':
      return equityStepsWords(figure);
    case 'equity_outcomes':
      return equityOutcomesWords(figure);
    case 'equity_completeness':
      return equityCompletenessWords(figure);
  }
}
