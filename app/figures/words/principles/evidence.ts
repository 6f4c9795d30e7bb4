import type { PrinciplesEvidenceFigure } from '#app/results/principles-figures.ts';
import type { Words } from '../words.ts';

/** What the records show for the statements: a list of numbers, without a finding of its own. */
export function principlesEvidenceWords(figure: PrinciplesEvidenceFigure): Words {
  return {
    finding: 'What the records show for the statements',
    subtitle: `Shares and averages behind the statements, ${figure.population}`,
    alt: 'The numbers are in the table.',
    notes: ['Evidence helps to rate a statement. People rate it.'],
    warning: null,
  };
}
