import * as Plot from '@observablehq/plot';
import { palette } from '../../palette.ts';
import { isNarrow, type ChartOptions } from '../chart-options.ts';
import { pixelPlot, placedTexts, type PlacedText } from '../equity/pixel-plot.ts';
import { textWidth } from '../text-width.ts';
import { wrapText } from '../wrap-text.ts';

/** One bar of a count. `n` null: hidden, and only its symbol is written. */
export interface CountBar {
  readonly key: string;
  readonly label: string;
  readonly n: number | null;
  /** How much of it is drawn solid: null, all of it. */
  readonly solid: number | null;
  readonly value: string;
  readonly detail: string;
}

const barHeight = 22;
const labelSize = 14;
const labelLine = 18;

/** One bar per group, with its number at its end and what it is out of at the right. */
export function countBars(bars: readonly CountBar[], options: ChartOptions): SVGSVGElement {
  const { width } = options;
  const narrow = isNarrow(options);
  const details = Math.max(0, ...bars.map(({ detail }) => textWidth(detail, 13)));
  const values = Math.max(0, ...bars.map(({ value }) => textWidth(value, 13, true)));
  const left = narrow ? 0 : Math.min(260, Math.round(width * 0.34));
  const right = width - values - 12 - (narrow ? 0 : details + 24);
  const most = Math.max(1, ...bars.map(({ n }) => n ?? 0));
  let y = 0;
  const placed = bars.map((bar) => {
    const lines = wrapText(bar.label, narrow ? width - 8 : left - 16, labelSize);
    const top = y;
    const detailLines = narrow && bar.detail !== '' ? 1 : 0;
    const height = narrow
      ? (lines.length + detailLines) * labelLine + barHeight + 18
      : Math.max(38, lines.length * labelLine + 12);
    y += height;
    const middle = narrow ? top + lines.length * labelLine + 2 + barHeight / 2 : top + height / 2;
    return { bar, lines, top, middle, end: left + ((bar.n ?? 0) / most) * (right - left) };
  });
  const texts = placed.flatMap(({ bar, lines, top, middle, end }): PlacedText[] => [
    ...lines.map((text, index) => ({
      x: 0,
      y: narrow
        ? top + labelLine / 2 + index * labelLine
        : middle + (index - (lines.length - 1) / 2) * labelLine,
      text,
      size: labelSize,
    })),
    { x: end + 8, y: middle, text: bar.value, weight: 650 },
    narrow
      ? { x: 0, y: middle + barHeight / 2 + 12, text: bar.detail, fill: palette.ink2 }
      : { x: width, y: middle, text: bar.detail, anchor: 'end' as const, fill: palette.ink2 },
  ]);
  const drawn = placed.filter(({ bar }) => (bar.n ?? 0) > 0);
  const edges = {
    x1: left,
    y1: ({ middle }: { middle: number }) => middle - barHeight / 2,
    y2: ({ middle }: { middle: number }) => middle + barHeight / 2,
  };
  return pixelPlot(
    Math.ceil(y) + 2,
    [
      Plot.rect(drawn, { ...edges, x2: 'end', fill: palette.tint, stroke: palette.accent }),
      Plot.rect(drawn, {
        ...edges,
        x2: ({ bar, end }: { bar: CountBar; end: number }) => left + (end - left) * solidShare(bar),
        fill: palette.accent,
      }),
      ...placedTexts(texts),
    ],
    options,
  );
}

function solidShare({ n, solid }: CountBar): number {
  return solid === null || n === null || n === 0 ? 1 : solid / n;
}
