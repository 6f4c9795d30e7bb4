import { headlineCards } from '../words/headline-cards.ts';
import { palette } from '../palette.ts';
import { svgText } from './svg-text.ts';
import { wrapText } from '../charts/wrap-text.ts';
import type { HeadlineFigure } from '#app/results/figure.ts';

const cardHeight = 132;

/** The headline cards as a drawing, for the picture file: they are text on the page. */
export function headlineSvg(
  figure: HeadlineFigure,
  { width, document }: { width: number; document: Document },
): { group: SVGGElement; height: number } {
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  const cards = headlineCards(figure);
  const step = width / cards.length;
  cards.forEach((card, index) => {
    const x = index * step;
    const lines = card.lines.flatMap((line) => wrapText(line, step - 20, 13));
    group.append(
      svgText(document, [card.label], { x, y: 16, size: 14, weight: 620, fill: palette.ink }),
      svgText(document, [[card.value, card.unit].filter(Boolean).join(' ')], {
        x,
        y: 60,
        size: card.isNumber ? 38 : 24,
        weight: 600,
        fill: palette.ink,
      }),
      svgText(document, lines, { x, y: 86, size: 13, fill: palette.ink2 }),
    );
  });
  return { group, height: cardHeight };
}
