import type { OutcomeFigure } from '#app/results/outcome-figures.ts';
import type { Words } from './words.ts';

/** What a figure of the outcomes page shows, without saying what it finds. */
export function outcomeWords(figure: OutcomeFigure): Words {
  return {
    finding: titles[figure.kind],
    subtitle: `Counts ${figure.population}`,
    alt: 'The numbers are in the table.',
    notes: ['These results show change. They do not show what caused it.'],
    warning: null,
  };
}

const titles: Readonly<Record<OutcomeFigure['kind'], string>> = {
  better_by_group: 'Reliable change by group',
  band_moves: 'Bands of the first and the second score',
  trajectory: 'Scores over time',
  added_value: 'Added value',
  at_a_glance: 'All measures',
  goals: 'Goals of young people',
  missing_in_full: 'Who is missing, group by group',
  compare: 'Two sides compared',
  cannot_tell: 'What so many pairs can show',
  how_large: 'How large the change was',
};
