import * as Plot from '@observablehq/plot';
import { palette } from '../../palette.ts';
import { groupName } from '../../equity/group-name.ts';
import { stepsPoints, type StepsPoint } from '../../equity/steps-points.ts';
import { wrapText } from '../wrap-text.ts';
import { pixelPlot, placedTexts, type PlacedText } from './pixel-plot.ts';
import type { EquityStepsFigure } from '#app/results/figure.ts';
import type { ChartOptions } from '../chart-options.ts';

const top = 62;
const plotHeight = 300;
const axisHeight = 40;
const gapHeight = 34;

/** Of every hundred referred, how many came to each step: a group and everybody, with the gap beneath. */
export function equityStepsChart(figure: EquityStepsFigure, options: ChartOptions): SVGSVGElement {
  const points = stepsPoints(figure);
  const { width } = options;
  const inset = Math.min(48, width * 0.11);
  const x = (index: number) =>
    inset + (index * (width - 2 * inset)) / Math.max(1, points.length - 1);
  const y = (share: number) => top + (1 - share) * plotHeight;
  const bottom = top + plotHeight;
  const ofGroup = lineOf(points, 'group', x, y);
  const ofAll = lineOf(points, 'all', x, y);
  const between = points.flatMap(({ group, all }, index) =>
    group === null || all === null ? [] : [{ x: x(index), y1: y(group), y2: y(all) }],
  );
  return pixelPlot(
    bottom + axisHeight + gapHeight + 8,
    [
      Plot.areaY(between, { x: 'x', y1: 'y1', y2: 'y2', fill: '#FBEEE4' }),
      Plot.ruleY([bottom], { stroke: palette.ink, x1: 0, x2: width }),
      Plot.line(ofAll, { x: 'x', y: 'y', stroke: palette.accent, strokeWidth: 2.25 }),
      Plot.line(ofGroup, { x: 'x', y: 'y', stroke: palette.rust, strokeWidth: 2.25 }),
      Plot.dot([{ x: 5, y: 9 }], { x: 'x', y: 'y', r: 4.5, symbol: 'square', fill: palette.rust }),
      Plot.dot([{ x: width / 2 + 20, y: 9 }], { x: 'x', y: 'y', r: 4.5, fill: palette.accent }),
      Plot.dot(ofAll, { x: 'x', y: 'y', r: 4.5, fill: palette.accent, stroke: palette.paper }),
      Plot.dot(ofGroup, {
        x: 'x',
        y: 'y',
        r: 4.5,
        symbol: 'square',
        fill: palette.rust,
        stroke: palette.paper,
      }),
      ...placedTexts([
        ...numbers(points, x, y),
        ...names(figure, width),
        ...axis(points, x, bottom, (width - 2 * inset) / Math.max(1, points.length - 1)),
      ]),
    ],
    options,
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function lineOf(
  points: readonly StepsPoint[],
  side: 'group' | 'all',
  x: (index: number) => number,
  y: (share: number) => number,
): readonly Point[] {
  return points.flatMap((point, index) => {
    const share = point[side];
    return share === null ? [] : [{ x: x(index), y: y(share) }];
  });
}

function numbers(
  points: readonly StepsPoint[],
  x: (index: number) => number,
  y: (share: number) => number,
): readonly PlacedText[] {
  return points.flatMap(({ group, all, groupText, allText }, index): PlacedText[] => {
    const isFirst = index === 0;
    const groupAbove = group !== null && all !== null && group > all;
    const number = (share: number, text: string, above: boolean, fill: string): PlacedText => ({
      x: x(index),
      y: y(share) + (above ? -17 : 18),
      text,
      anchor: 'middle',
      size: 15,
      weight: 650,
      fill,
    });
    return [
      ...(all === null ? [] : [number(all, allText, !groupAbove, palette.link)]),
      ...(group === null || isFirst ? [] : [number(group, groupText, groupAbove, palette.rustInk)]),
    ];
  });
}

/** Each line is named above the chart, under its own mark: the lines cross too often to carry names. */
function names(figure: EquityStepsFigure, width: number): readonly PlacedText[] {
  const lines = wrapText(
    groupName(figure.characteristicLabel, figure.groupLabel),
    width / 2,
    13,
    true,
  );
  return [
    ...lines.map((text, line) => ({
      x: 14,
      y: 9 + line * 16,
      text,
      weight: 640,
      fill: palette.rustInk,
    })),
    { x: width / 2 + 30, y: 9, text: 'All young people', weight: 640, fill: palette.link },
  ];
}

function axis(
  points: readonly StepsPoint[],
  x: (index: number) => number,
  bottom: number,
  each: number,
): readonly PlacedText[] {
  return points.flatMap(({ label, gapText, isGap }, index) => [
    ...wrapText(label, each - 6, 13).map((text, line) => ({
      x: x(index),
      y: bottom + 14 + line * 15,
      text,
      anchor: 'middle' as const,
    })),
    {
      x: x(index),
      y: bottom + axisHeight + gapHeight - 12,
      text: index === 0 ? 'Gap' : gapText,
      anchor: 'middle' as const,
      weight: isGap ? 650 : 400,
      fill: isGap ? palette.rustInk : palette.ink2,
    },
  ]);
}
