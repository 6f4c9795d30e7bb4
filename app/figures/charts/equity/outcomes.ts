import * as Plot from '@observablehq/plot';
import { palette } from '../../palette.ts';
import { outcomeRows, type OutcomeRow } from '../../equity/outcome-rows.ts';
import { groupName } from '../../equity/group-name.ts';
import { standingStyles } from '../../equity/standing.ts';
import { tickText } from '../tick-text.ts';
import { wrapText } from '../wrap-text.ts';
import {
  pixelOf,
  pixelPlot,
  placedEstimates,
  placedTexts,
  type PixelScale,
  type PlacedText,
} from './pixel-plot.ts';
import type { EquityOutcomesFigure } from '#app/results/figure.ts';
import type { ChartOptions } from '../chart-options.ts';

const rowHeight = 44;
const top = 78;
const wideFrom = 520;

/** Change by group: how much is known, the gap as it came, and the gap at equal first scores with its interval. */
export function equityOutcomesChart(
  figure: EquityOutcomesFigure,
  options: ChartOptions,
): SVGSVGElement {
  const all = outcomeRows(figure);
  const rows = all.slice(...(options.rows ?? []));
  const { width } = options;
  const narrow = width < wideFrom;
  const height = narrow ? 66 : rowHeight;
  const label = narrow ? width - 96 : Math.min(232, width * 0.31);
  const known = { left: narrow ? 0 : label + 12, width: narrow ? 0 : Math.min(96, width * 0.14) };
  const plotLeft = narrow ? 6 : known.left + known.width + 44;
  const plotRight = narrow ? width - 6 : width - 118;
  const scale = scaleOf(all, plotLeft, plotRight);
  const bottom = top + rows.length * height;
  const y = (index: number) => top + index * height + height / 2;
  const mark = (index: number) => (narrow ? y(index) + 18 : y(index));
  const texts: PlacedText[] = [
    ...head({ narrow, known: known.left, plot: plotLeft, width }),
    ...rows.flatMap((row, index) =>
      rowTexts(row, narrow ? y(index) - 14 : y(index), { narrow, label, known, width }),
    ),
    ...scale.ticks.map((value) => ({
      x: pixelOf(scale, value),
      y: bottom + 14,
      text: value > 0 ? `+${tickText(value)}` : tickText(value),
      size: 12,
      anchor: 'middle' as const,
      fill: palette.ink3,
    })),
  ];
  const bars = narrow
    ? []
    : rows.flatMap(({ evidence }, index) =>
        evidence === null
          ? []
          : [{ x1: known.left, x2: known.left + evidence * known.width, y: y(index) }],
      );
  // On a phone the names stand over the intervals: the line keeps to the intervals.
  const zeroSpans = narrow
    ? rows.map((_, index) => ({ y1: mark(index) - 9, y2: mark(index) + 14 }))
    : [{ y1: top - 4, y2: bottom }];
  return pixelPlot(
    bottom + 26,
    [
      Plot.ruleY([top], { stroke: palette.ink, x1: 0, x2: width }),
      Plot.ruleY(
        rows.map((_, index) => top + (index + 1) * height),
        { stroke: palette.line, x1: 0, x2: width },
      ),
      Plot.rect(narrow ? [] : rows.map((_, index) => ({ y: y(index) })), {
        x1: known.left,
        x2: known.left + known.width,
        y1: ({ y: at }: { y: number }) => at - 5,
        y2: ({ y: at }: { y: number }) => at + 5,
        fill: palette.mist,
        stroke: palette.line,
      }),
      Plot.rect(bars, {
        x1: 'x1',
        x2: 'x2',
        y1: ({ y: at }: { y: number }) => at - 5,
        y2: ({ y: at }: { y: number }) => at + 5,
        fill: palette.accent,
      }),
      Plot.ruleX(zeroSpans, {
        x: pixelOf(scale, 0),
        y1: 'y1',
        y2: 'y2',
        stroke: palette.accent,
        strokeWidth: 2,
      }),
      ...rawGaps(rows, scale, mark),
      ...placedEstimates(
        rows.flatMap((row, index) =>
          row.adjusted === null
            ? []
            : [{ y: mark(index), value: row.adjusted, interval: row.interval, mark: row.mark }],
        ),
        scale,
      ),
      ...placedTexts(texts),
    ],
    options,
  );
}

/** The gap before first scores are allowed for: a short upright line, so that it is not taken for the estimate. */
function rawGaps(rows: readonly OutcomeRow[], scale: PixelScale, y: (index: number) => number) {
  const inside = rows.flatMap(({ raw }, index) =>
    raw === null || raw < scale.from || raw > scale.to
      ? []
      : [{ x: pixelOf(scale, raw), y1: y(index) - 11, y2: y(index) + 11 }],
  );
  return [
    Plot.link(inside, {
      x1: 'x',
      x2: 'x',
      y1: 'y1',
      y2: 'y2',
      stroke: palette.ink3,
      strokeWidth: 1.5,
      strokeDasharray: '2 2',
    }),
  ];
}

function scaleOf(
  rows: readonly OutcomeRow[],
  left: number,
  right: number,
): PixelScale & { readonly ticks: readonly number[] } {
  const ends = rows.flatMap(({ interval, raw, adjusted }) =>
    [interval?.lower, interval?.upper, raw, adjusted].filter((end) => typeof end === 'number'),
  );
  const most = Math.max(1, ...ends.map((end) => Math.abs(end)));
  const reach = Math.min(Math.ceil(most), 6);
  return { left, right, from: -reach, to: reach, ticks: [-reach, 0, reach] };
}

function head(at: {
  readonly narrow: boolean;
  known: number;
  plot: number;
  width: number;
}): readonly PlacedText[] {
  const heading = (x: number, words: string, width: number, anchor: 'start' | 'end' = 'start') =>
    wrapText(words, width, 12, true).map((text, line) => ({
      x,
      y: 14 + line * 15,
      text,
      anchor,
      size: 12,
      weight: 640,
    }));
  return [
    ...(at.narrow ? [] : heading(at.known, 'Has both scores', 110)),
    ...heading(
      at.narrow ? 0 : at.plot,
      'Change less that of everyone else, at equal first scores, with 95% interval',
      at.narrow ? at.width - 110 : Math.max(120, at.width - 130 - at.plot),
    ),
    ...heading(at.width, 'Difference', 104, 'end'),
    {
      x: at.narrow ? 0 : at.plot,
      y: 62,
      text: 'Dashed mark: the gap as it came',
      size: 12,
      fill: palette.ink3,
    },
  ];
}

function rowTexts(
  row: OutcomeRow,
  y: number,
  {
    narrow,
    label,
    known,
    width,
  }: {
    readonly narrow: boolean;
    readonly label: number;
    readonly known: { readonly left: number; readonly width: number };
    readonly width: number;
  },
): readonly PlacedText[] {
  const style = standingStyles[row.mark];
  const whole = wrapText(row.label, label, 13);
  const most = narrow ? 2 : 3;
  const lines = whole.length > most ? wrapText(groupName('', row.label), label, 13) : whole;
  const step = lines.length > 2 ? 14 : 15;
  return [
    ...lines.map((text, line) => ({
      x: 0,
      y: narrow ? y + line * step : y + (line - (lines.length - 1) / 2) * step,
      text,
      size: lines.length > 2 ? 12 : 13,
    })),
    narrow
      ? { x: width - 64, y, text: row.evidenceText, anchor: 'end', size: 12, fill: palette.ink3 }
      : { x: known.left + known.width + 6, y, text: row.evidenceText, fill: palette.ink2 },
    {
      x: width,
      y,
      text: row.adjustedText,
      anchor: 'end',
      weight: row.mark === 'similar' ? 400 : 650,
      fill: row.mark === 'similar' ? palette.ink : style.text,
    },
  ];
}
