import { cellOf, numberOf, totalRowOf } from '../table-cells.ts';
import { changeSentence } from './change-sentence.ts';
import { headlineCards } from './headline-cards.ts';
import { directionWords, scaleName } from './scale-name.ts';
import {
  noComparisonNote,
  regressionNote,
  smallNumberNotes,
  thresholdNote,
} from './standing-notes.ts';
import { nWords } from './n-words.ts';
import type { HeadlineFigure } from '#app/results/figure.ts';
import type { Words } from './words.ts';

/** The cards in words. */
export function headlineWords(figure: HeadlineFigure): Words {
  const { scale, tables } = figure;
  const row = totalRowOf(tables.cards);
  const n = cellOf(row, 'n');
  return {
    finding: changeSentence(cellOf(row, 'average_change'), numberOf(n), scale),
    subtitle: `${scaleName(scale)}, ${figure.population}, with 95% confidence intervals, ${nWords(n, tables.cards)}${directionWords(scale)}`,
    alt: headlineCards(figure)
      .map(({ label, value, unit, isHidden, lines }) => {
        const said = isHidden ? 'hidden' : [value, unit].filter(Boolean).join(' ');
        return `${label}: ${said}. ${lines.join(' ')}`;
      })
      .join(' '),
    notes: [
      ...smallNumberNotes(numberOf(n)),
      ...(scale.reliableChange ? [] : [thresholdNote(scale)]),
      noComparisonNote,
      regressionNote(scale),
    ],
    warning: null,
  };
}
