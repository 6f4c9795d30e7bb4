import type { EquityFigure } from '#app/results/figure.ts';
import type { Words } from './words.ts';

/** What an equity figure shows, without saying what it finds. */
export function equityWords(figure: EquityFigure): Words {
  return {
    finding: title(figure),
    subtitle: `Each group set against ${figure.againstLabel}, with 95% confidence intervals`,
    alt: 'The numbers are in the table.',
    notes: ['A difference shows where to look. It does not show why.'],
    warning: null,
  };
}

function title(figure: EquityFigure): string {
  switch (figure.kind) {
    case 'equity_overview':
      return 'Where groups differ along the pathway';
    case 'equity_matrix':
      return `The pathway by ${labels(figure.characteristics)}`;
    case 'equity_gradient':
      return 'The pathway by deprivation of home area';
    case 'equity_steps':
      return `How far ${figure.characteristicLabel.toLowerCase()}: ${figure.groupLabel} came along the pathway`;
    case 'equity_outcomes':
      return `Change in scores by ${figure.characteristicLabel.toLowerCase()}`;
    case 'equity_completeness':
      return 'What is recorded of each characteristic';
  }
}

function labels(characteristics: readonly { readonly label: string }[]): string {
  return characteristics.map(({ label }) => label.toLowerCase()).join(' and ');
}
