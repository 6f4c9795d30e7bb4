import { chartGroup } from '../charts/chart-group.ts';
import { figureChart } from '../charts/figure-chart.ts';
import { chartFont } from '../charts/plot-svg.ts';
import { palette } from '../palette.ts';
import { figureWords } from '../words/figure-words.ts';
import { captionOf } from './caption.ts';
import { headlineSvg } from './headline-svg.ts';
import { svgText, textLine } from './svg-text.ts';
import { wrapText } from '../charts/wrap-text.ts';
import type { Figure } from '#app/results/figure.ts';
import type { Released } from '#app/results/released.ts';

const margin = 32;
const namespace = 'http://www.w3.org/2000/svg';

interface PictureOptions {
  readonly width: number;
  readonly document: Document;
  /** A style sheet to put inside, such as a font face, so that the picture stands alone. */
  readonly style?: string;
}

/**
 * A released figure as one SVG that explains itself: title, subtitle, chart, notes, source and disclosure rule.
 * Bars in place of dots.
 */
export function figureSvg(
  released: Released<Figure>,
  { width, document, style }: PictureOptions,
): SVGSVGElement {
  const inner = width - 2 * margin;
  const caption = captionOf(released);
  const svg = document.createElementNS(namespace, 'svg');
  let y = margin;
  const write = (text: string, size: number, weight: number, fill: string) => {
    const lines = wrapText(text, inner, size, weight > 500);
    svg.append(svgText(document, lines, { x: margin, y: y + size, size, weight, fill }));
    y += lines.length * textLine(size);
  };
  svg.append(...described(released, document, style));
  const ground = svg.appendChild(document.createElementNS(namespace, 'rect'));
  write(caption.title, 22, 640, palette.ink);
  y += 4;
  write(caption.subtitle, 14, 400, palette.ink2);
  y += 24;
  const { drawing, height } = drawn(released.value, { x: margin, y, width: inner, document });
  svg.append(drawing);
  y += height + 24;
  write([`Source: ${caption.source}.`, ...caption.notes].join(' '), 12, 400, palette.ink3);
  write(
    [`${caption.population}.`, `${caption.rule}.`, ...caption.symbols].join(' '),
    12,
    400,
    palette.ink3,
  );
  y += margin - 8;
  setAll(ground, { width, height: y, fill: palette.paper });
  setAll(svg, {
    xmlns: namespace,
    width,
    height: y,
    viewBox: `0 0 ${width} ${y}`,
    role: 'img',
    'font-family': chartFont,
    'font-size': 13,
    color: palette.ink,
  });
  return svg;
}

function drawn(
  figure: Figure,
  { x, y, width, document }: { x: number; y: number; width: number; document: Document },
): { drawing: SVGGElement; height: number } {
  if (figure.kind === 'headline') {
    const { group, height } = headlineSvg(figure, { width, document });
    group.setAttribute('transform', `translate(${x},${y})`);
    return { drawing: group, height };
  }
  const chart = figureChart(figure, { width, document, screen: false });
  const height = Number(chart.getAttribute('height'));
  return { drawing: chartGroup(chart, x, y), height };
}

function described(
  { value }: Released<Figure>,
  document: Document,
  style: string | undefined,
): readonly SVGElement[] {
  const words = figureWords(value);
  const named = (name: 'title' | 'desc' | 'style', text: string) => {
    const element = document.createElementNS(namespace, name);
    element.textContent = text;
    return element;
  };
  return [
    named('title', words.finding),
    named('desc', words.alt),
    ...(style === undefined ? [] : [named('style', style)]),
  ];
}

function setAll(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
