import { cellReader } from '../../pathway/cell-reader.ts';
import { groupRowsOf } from '../../table-cells.ts';
import { startSentence } from '../mid-sentence.ts';
import type { QualityScoresFigure } from '#app/results/quality-figures.ts';
import type { Words } from '../words.ts';

/** Of how many a change can be shown at all. */
export function qualityScoresWords(figure: QualityScoresFigure): Words {
  const { measures } = figure.tables;
  const read = cellReader(measures);
  const share = read.number('any', 'both_share');
  return {
    finding:
      share === null
        ? 'How many young people have scores before and after is too small a number to show'
        : `${read.text('any', 'both')} of ${read.text('any', 'eligible')} young people who completed support have a score before and after (${read.text('any', 'both_share')}); of the others no change is known`,
    subtitle: `${startSentence(figure.population)}, by measure: of those it is expected of, how many have both scores`,
    alt: `A bar for each measure. ${groupRowsOf(measures)
      .map(
        ({ key, label }) =>
          `${label}: ${read.spoken(key, 'both')} of ${read.spoken(key, 'eligible')} have both scores`,
      )
      .join('. ')}.`,
    notes: [
      'Filled: both scores. A measure is expected of those of an age for it, and of those it was used with.',
      'Those without a second score may differ from those with one: see who is missing, on Outcomes.',
    ],
    warning: null,
  };
}
