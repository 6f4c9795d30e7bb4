import * as Plot from '@observablehq/plot';
import type { Markish } from '@observablehq/plot';
import { formatNumber } from '#app/results/format.ts';
import { palette } from '../../palette.ts';
import { gradientPanels, type GradientPanel } from '../../equity/gradient-panels.ts';
import { gradientWords } from '../../words/equity-gradient.ts';
import { wrapText } from '../wrap-text.ts';
import { pixelOf, pixelPlot, placedTexts, type PlacedText } from './pixel-plot.ts';
import type { EquityGradientFigure } from '#app/results/figure.ts';
import type { ChartOptions } from '../chart-options.ts';

const headHeight = 78;
const plotHeight = 150;
const footHeight = 108;
const panelGap = 28;
const axisWidth = 38;
const mostInBand = { screen: 4, paper: 7 };

/** A small chart for each step: the fifths of deprivation, the line through them, and in words which way it goes. */
export function equityGradientChart(
  figure: EquityGradientFigure,
  options: ChartOptions,
): SVGSVGElement {
  const panels = gradientPanels(figure);
  const most = options.paper ? mostInBand.paper : mostInBand.screen;
  const columns = Math.max(1, Math.min(most, Math.floor(options.width / 165), panels.length));
  const each = (options.width - panelGap * (columns - 1)) / columns;
  const rowHeight = headHeight + plotHeight + footHeight;
  const drawn = panels.map((panel, index) =>
    drawPanel(panel, {
      left: (index % columns) * (each + panelGap),
      top: Math.floor(index / columns) * (rowHeight + 24),
      width: each,
    }),
  );
  const rows = Math.ceil(panels.length / columns);
  return pixelPlot(
    Math.max(40, rows * rowHeight + (rows - 1) * 24),
    [...drawn.flatMap(({ marks }) => marks), ...placedTexts(drawn.flatMap(({ texts }) => texts))],
    options,
  );
}

interface PanelBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

function drawPanel(
  panel: GradientPanel,
  { left, top, width }: PanelBox,
): { marks: readonly Markish[]; texts: readonly PlacedText[] } {
  const high = panel.isRate ? rateTop(panel) : 1;
  const frame = { top: top + headHeight, bottom: top + headHeight + plotHeight };
  const xScale = { left: left + axisWidth, right: left + width - 4, from: 0, to: 1 };
  const yScale = { left: frame.bottom, right: frame.top, from: 0, to: high };
  const x = (at: number) => pixelOf(xScale, at);
  const y = (value: number) => pixelOf(yScale, Math.min(high, Math.max(0, value)));
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((part) => part * high);
  const colour = panel.direction === 'lower' ? palette.rust : palette.accent;
  const isFlat = panel.direction === 'none' || panel.direction === 'hidden';
  const points = panel.points.map((point) => ({ ...point, x: x(point.at), y: y(point.value) }));
  const marks: Markish[] = [
    Plot.ruleY(ticks.map(y), {
      x1: xScale.left,
      x2: xScale.right,
      stroke: palette.line,
    }),
    Plot.link(
      points.flatMap((point) =>
        point.interval
          ? [{ x: point.x, y1: y(point.interval.lower), y2: y(point.interval.upper) }]
          : [],
      ),
      { x1: 'x', x2: 'x', y1: 'y1', y2: 'y2', stroke: palette.mid, strokeWidth: 2 },
    ),
    panel.line === null
      ? null
      : Plot.link([panel.line], {
          x1: x(0),
          x2: x(1),
          y1: ([start]: readonly number[]) => y(start ?? 0),
          y2: ([, end]: readonly number[]) => y(end ?? 0),
          stroke: isFlat ? palette.ink3 : colour,
          strokeWidth: 2,
          ...(isFlat ? { strokeDasharray: '5 4' } : {}),
        }),
    Plot.dot(points, {
      x: 'x',
      y: 'y',
      r: 4.5,
      fill: palette.paper,
      stroke: palette.ink2,
      strokeWidth: 1.75,
    }),
  ];
  return { marks, texts: panelTexts(panel, { left, top, width }, ticks, y, frame.bottom, xScale) };
}

function panelTexts(
  panel: GradientPanel,
  { left, top, width }: PanelBox,
  ticks: readonly number[],
  y: (value: number) => number,
  bottom: number,
  ends: { readonly left: number; readonly right: number },
): readonly PlacedText[] {
  const heading = wrapText(panel.label, width, 13, true);
  const of = wrapText(panel.of, width, 12);
  const ink = {
    lower: palette.rustInk,
    higher: palette.link,
    none: palette.ink2,
    hidden: palette.ink2,
  };
  const words = wrapText(gradientWords[panel.direction], width, 13, true);
  const foot = bottom + 42;
  return [
    ...heading.map((text, line) => ({ x: left, y: top + 8 + line * 16, text, weight: 640 })),
    ...of.map((text, line) => ({
      x: left,
      y: top + 8 + (heading.length + line) * 16,
      text,
      size: 12,
      fill: palette.ink3,
    })),
    ...ticks
      .filter((_, index) => index % 2 === 0)
      .map((value) => ({
        x: ends.left - 6,
        y: y(value),
        text: panel.isRate ? formatNumber(value, 0) : `${Math.round(value * 100)}%`,
        size: 12,
        anchor: 'end' as const,
        fill: palette.ink3,
      })),
    { x: ends.left, y: bottom + 13, text: 'Most', size: 12, fill: palette.ink3 },
    { x: ends.right, y: bottom + 13, text: 'Least', size: 12, anchor: 'end', fill: palette.ink3 },
    ...words.map((text, line) => ({
      x: left,
      y: foot + line * 16,
      text,
      weight: 640,
      fill: ink[panel.direction],
    })),
    {
      x: left,
      y: foot + words.length * 16 + 3,
      text: `Slope ${panel.slope}`,
      fill: palette.ink2,
    },
    {
      x: left,
      y: foot + words.length * 16 + 20,
      text: panel.slopeInterval,
      size: 12,
      fill: palette.ink3,
    },
  ];
}

/** The top of the axis of a rate: a round number over the highest interval. */
function rateTop({ points }: GradientPanel): number {
  const most = Math.max(0, ...points.map(({ value, interval }) => interval?.upper ?? value));
  const step = [1, 2, 4, 8, 10, 20, 40, 60, 80, 100, 200, 400, 800, 1000].find(
    (one) => one >= most,
  );
  return step ?? Math.ceil(most / 1000) * 1000;
}
