import * as Plot from '@observablehq/plot';
import { palette } from '../palette.ts';
import { isNarrow, tickSize, type ChartOptions } from './chart-options.ts';
import { pixelPlot, placedTexts, type PlacedText } from './equity/pixel-plot.ts';
import { evenTicks } from './even-ticks.ts';
import { tickText } from './tick-text.ts';

export interface MonthPoint {
  /** "2025-09". */
  readonly month: string;
  readonly value: number | null;
  /** More than chance, to which side. */
  readonly mark: 'up' | 'down' | null;
  /** Not a whole month: drawn open and left out of the line. */
  readonly isPart: boolean;
}

export interface LevelLine {
  readonly value: number;
  readonly label: string;
  readonly isDashed: boolean;
}

const top = 26;
const plotHeight = 230;
const axisHeight = 44;

/** One number a month as a line, against levels. The scale begins at 0. */
export function monthLine(
  points: readonly MonthPoint[],
  levels: readonly LevelLine[],
  unit: string,
  options: ChartOptions,
): SVGSVGElement {
  const { width } = options;
  const narrow = isNarrow(options);
  const left = 34;
  const right = width - (levels.length === 0 ? 12 : narrow ? 12 : 128);
  const highest = Math.max(
    1,
    ...points.map(({ value }) => value ?? 0),
    ...levels.map(({ value }) => value),
  );
  const ticks = evenTicks(0, highest, plotHeight / highest);
  const most = Math.max(highest, ticks.at(-1) ?? 0) * 1.04;
  const x = (index: number) => left + ((index + 0.5) * (right - left)) / Math.max(1, points.length);
  const y = (value: number) => top + (1 - value / most) * plotHeight;
  const bottom = top + plotHeight;
  const dots = points.flatMap((point, index) =>
    point.value === null ? [] : [{ ...point, x: x(index), y: y(point.value) }],
  );
  const line = dots.filter(({ isPart }) => !isPart);
  return pixelPlot(
    bottom + axisHeight,
    [
      Plot.ruleY(
        ticks.map((tick) => y(tick)),
        { x1: left, x2: right, stroke: palette.line },
      ),
      Plot.ruleY([bottom], { x1: left, x2: right, stroke: palette.ink3 }),
      ...levels.map(({ value, isDashed }) =>
        Plot.ruleY([y(value)], {
          x1: left,
          x2: right,
          stroke: isDashed ? palette.mid : palette.accent,
          strokeWidth: isDashed ? 1.25 : 2,
          ...(isDashed ? { strokeDasharray: '4,4' } : {}),
        }),
      ),
      Plot.line(line, { x: 'x', y: 'y', stroke: palette.ink2, strokeWidth: 1.5 }),
      Plot.dot(
        dots.filter(({ mark }) => mark === null),
        {
          x: 'x',
          y: 'y',
          r: 4,
          fill: ({ isPart }: MonthPoint) => (isPart ? palette.paper : palette.ink2),
          stroke: palette.ink2,
        },
      ),
      Plot.dot(
        dots.filter(({ mark }) => mark !== null),
        {
          x: 'x',
          y: 'y',
          r: 6,
          symbol: 'triangle',
          rotate: ({ mark }: MonthPoint) => (mark === 'down' ? 180 : 0),
          fill: palette.accent,
        },
      ),
      ...placedTexts([
        { x: 0, y: 8, text: unit, fill: palette.ink2 },
        ...ticks.map((tick) => ({
          x: left - 8,
          y: y(tick),
          text: tickText(tick),
          size: tickSize(options),
          anchor: 'end' as const,
          fill: palette.ink3,
        })),
        ...monthTexts(points, x, bottom, (right - left) / Math.max(1, points.length), options),
        ...(narrow ? levelsInOneLine(levels, width) : levelTexts(levels, y, right + 8)),
      ]),
    ],
    options,
  );
}

const short = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** As many months as there is room for, always January with its year, or the first month with its own. */
function monthTexts(
  points: readonly MonthPoint[],
  x: (index: number) => number,
  bottom: number,
  each: number,
  options: ChartOptions,
): readonly PlacedText[] {
  const every = [1, 2, 3, 6, 12].find((step) => step * each >= 34) ?? 12;
  return points.flatMap(({ month }, index): PlacedText[] => {
    const number = Number(month.slice(5));
    if ((number - 1) % every !== 0) return [];
    const isYear = number === 1 || index < every;
    const look = {
      x: x(index),
      anchor: 'middle' as const,
      size: tickSize(options),
      fill: palette.ink3,
    };
    return [
      { ...look, y: bottom + 14, text: short[number - 1] ?? '' },
      ...(isYear ? [{ ...look, y: bottom + 30, text: month.slice(0, 4), weight: 600 }] : []),
    ];
  });
}

function levelTexts(
  levels: readonly LevelLine[],
  y: (value: number) => number,
  x: number,
): readonly PlacedText[] {
  return levels.map(({ value, label, isDashed }) => ({
    x,
    y: y(value),
    text: label,
    fill: isDashed ? palette.ink2 : palette.link,
    weight: isDashed ? 400 : 650,
  }));
}

/** On a narrow chart the levels are named above it: their names would stand on the points. */
function levelsInOneLine(levels: readonly LevelLine[], width: number): readonly PlacedText[] {
  const [first] = levels.filter(({ isDashed }) => !isDashed);
  return first === undefined
    ? []
    : [{ x: width, y: 8, text: first.label, anchor: 'end', weight: 650, fill: palette.link }];
}
