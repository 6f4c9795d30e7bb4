import * as Plot from '@observablehq/plot';
import { cellText } from '../../cell-text.ts';
import { palette, sequential } from '../../palette.ts';
import { cellOf, columnOf, numberOf, rowOf, totalRowOf } from '../../table-cells.ts';
import { pixelPlot, placedTexts, type PlacedText } from '../equity/pixel-plot.ts';
import { flowLabels } from '../flow-labels.ts';
import { textWidth } from '../text-width.ts';
import type { GoalsFigure } from '#app/results/outcome-figures.ts';
import type { ChartOptions } from '../chart-options.ts';

const parts = [
  { key: 'yes', label: 'Reached', fill: palette.accent, ink: palette.paper },
  { key: 'partly', label: 'Partly', fill: sequential[1], ink: palette.ink },
  { key: 'no', label: 'Not reached', fill: '#C9D2D5', ink: palette.ink },
  { key: 'not_known', label: 'Not known, or not yet', fill: palette.paper, ink: palette.ink },
] as const;

const keyLine = 22;
const barHeight = 38;

/** All goals as one bar: reached, partly, not, and not known. What is hidden has no length of its own. */
export function goalReachedChart(figure: GoalsFigure, options: ChartOptions): SVGSVGElement {
  const { reached } = figure.tables;
  const { width } = options;
  const total = numberOf(cellOf(totalRowOf(reached), 'n'));
  const read = parts.map((part) => {
    const cell = cellOf(rowOf(reached, part.key), 'n');
    return { ...part, n: numberOf(cell), text: cellText(cell, columnOf(reached, 'n')) };
  });
  const key = flowLabels(
    read.map(({ label, text, fill }) => ({ text: `${label} ${text}`, fill })),
    width,
    13,
  );
  const lines = 1 + Math.max(...key.map(({ line }) => line));
  const top = 28 + lines * keyLine + 4;
  let from = 0;
  const segments = read.flatMap((part) => {
    if (total === null || total === 0 || part.n === null || part.n === 0) return [];
    const x1 = (from / total) * width;
    from += part.n;
    return [{ ...part, x1, x2: (from / total) * width }];
  });
  const texts: PlacedText[] = [
    { x: 0, y: 9, text: 'Was the goal reached?', size: 14, weight: 640 },
    ...key.map(({ text, x, line }) => ({ x: x + 17, y: 36 + line * keyLine, text })),
    ...segments
      .filter(({ x1, x2, text }) => x2 - x1 > textWidth(text, 14, true) + 8)
      .map(({ x1, x2, text, ink }) => ({
        x: (x1 + x2) / 2,
        y: top + barHeight / 2,
        text,
        size: 14,
        weight: 650,
        anchor: 'middle' as const,
        fill: ink,
      })),
  ];
  return pixelPlot(
    top + (segments.length > 0 ? barHeight + 4 : 0),
    [
      Plot.dot(key, {
        x: ({ x }: { x: number }) => x + 6,
        y: ({ line }: { line: number }) => 36 + line * keyLine,
        symbol: 'square',
        r: 5.5,
        fill: 'fill',
        stroke: palette.accent,
      }),
      Plot.rect(segments, {
        x1: 'x1',
        x2: 'x2',
        y1: () => top,
        y2: () => top + barHeight,
        fill: 'fill',
        stroke: palette.accent,
        inset: 0.5,
      }),
      ...placedTexts(texts),
    ],
    options,
  );
}
