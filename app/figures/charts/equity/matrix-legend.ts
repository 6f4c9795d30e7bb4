import * as Plot from '@observablehq/plot';
import type { Markish } from '@observablehq/plot';
import { palette } from '../../palette.ts';
import { standingStyles, type StandingMark } from '../../equity/standing.ts';
import { startSentence } from '../../words/mid-sentence.ts';
import { textWidth } from '../text-width.ts';
import { placedEstimates, placedTexts, type PlacedText } from './pixel-plot.ts';
import type { EquityFigure } from '#app/results/figure.ts';

const order: readonly StandingMark[] = [
  'similar',
  'clearly_lower',
  'possibly_lower',
  'clearly_higher',
  'possibly_higher',
];

/** What the marks and the line mean, in one line above the chart. */
export function matrixLegend({ againstLabel }: EquityFigure, width: number): Markish[] {
  const texts: PlacedText[] = [];
  const marks: Markish[] = [];
  let x = 0;
  const y = 9;
  const word = (text: string) => {
    texts.push({ x, y, text, size: 12, fill: palette.ink2 });
    x += textWidth(text, 12) + 18;
  };
  for (const mark of order) {
    const words =
      mark === 'similar' ? `Similar, with 95% interval` : startSentence(standingStyles[mark].words);
    if (x + textWidth(words, 12) + 30 > width) break;
    const wide = mark === 'similar' ? 30 : 14;
    const interval = mark === 'similar' ? { lower: x, upper: x + wide } : null;
    marks.push(
      ...placedEstimates([{ y, value: x + wide / 2, interval, mark }], {
        left: 0,
        right: width,
        from: 0,
        to: width,
      }),
    );
    x += wide + 8;
    word(words);
  }
  const line = startSentence(againstLabel);
  if (x + textWidth(line, 12) < width) {
    marks.push(
      Plot.ruleX([x + 2], { y1: y - 8, y2: y + 8, stroke: palette.accent, strokeWidth: 2 }),
    );
    x += 12;
    word(line);
  }
  return [...marks, ...placedTexts(texts)];
}
