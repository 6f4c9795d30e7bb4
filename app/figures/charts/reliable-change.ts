import * as Plot from '@observablehq/plot';
import { palette } from '../palette.ts';
import { binsOf } from './bin.ts';
import { changeMarks } from './change-marks.ts';
import { isNarrow, tickSize } from './chart-options.ts';
import { evenTicks } from './even-ticks.ts';
import { plotSvg } from './plot-svg.ts';
import { changeTickText } from './tick-text.ts';
import { zoneLabels } from './zone-labels.ts';
import type { Markish } from '@observablehq/plot';
import type { ReliableChangeFigure } from '#app/results/figure.ts';
import type { ChartOptions } from './chart-options.ts';

const side = 16;
const bottom = 74;
const leastForOneLine = 600;

/** How many young people changed by how much, against the reliable-change line on either side of no change. */
export function reliableChangeChart(
  figure: ReliableChangeFigure,
  options: ChartOptions,
): SVGSVGElement {
  const { scale, tables } = figure;
  const bins = binsOf(tables.bins, 'n');
  const threshold = scale.reliableChange?.threshold ?? null;
  const edges = bins.flatMap(({ from, to }) => [from, to]);
  const low = Math.min(...edges, -(threshold ?? 1));
  const high = Math.max(...edges, threshold ?? 1);
  const pixelsPerUnit = (options.width - 2 * side) / (high - low);
  const drawn = changeMarks(bins, scale, { pixelsPerUnit, screen: options.screen });
  const twoLines = options.width < leastForOneLine;
  const marginTop = threshold === null ? 16 : twoLines ? 112 : 90;
  return plotSvg(
    {
      height: marginTop + drawn.height + bottom,
      marginTop,
      marginBottom: bottom,
      marginLeft: side,
      marginRight: side,
      x: { domain: [low, high], axis: null, label: null },
      y: { domain: [0, drawn.top], axis: null, label: null },
      marks: [
        threshold === null ? null : thresholdLines(threshold),
        drawn.marks,
        Plot.ruleY([0], { stroke: palette.mid }),
        Plot.axisX(evenTicks(low, high, pixelsPerUnit), {
          tickFormat: changeTickText,
          tickSize: 4,
          tickPadding: 5,
          fontSize: tickSize(options),
          color: palette.ink3,
          label: null,
        }),
        Plot.text([axisText(figure, drawn.dots, isNarrow(options))], {
          frameAnchor: 'bottom',
          lineAnchor: 'top',
          lineHeight: 1.4,
          dy: 34,
          fill: palette.ink2,
        }),
        threshold === null
          ? null
          : zoneLabels(figure, { low, high, threshold, pixelsPerUnit, twoLines }),
      ],
    },
    options,
  );
}

function axisText({ scale }: ReliableChangeFigure, dots: boolean, narrow: boolean): string {
  const axis = `Change in score, second minus first, ${scale.unit}`;
  return dots ? `${axis}.${narrow ? '\n' : ' '}Each dot is one young person` : axis;
}

function thresholdLines(threshold: number): Markish {
  const lines = [-threshold, threshold];
  return [
    Plot.ruleX(lines, { stroke: palette.ink, strokeDasharray: '4 3' }),
    Plot.text(lines, {
      x: (line: number) => line,
      text: changeTickText,
      frameAnchor: 'top',
      lineAnchor: 'bottom',
      dy: -6,
      fill: palette.ink,
    }),
  ];
}
