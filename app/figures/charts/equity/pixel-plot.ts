import * as Plot from '@observablehq/plot';
import type { Markish } from '@observablehq/plot';
import { palette } from '../../palette.ts';
import { standingStyles, type StandingMark } from '../../equity/standing.ts';
import { plotSvg } from '../plot-svg.ts';
import type { ChartOptions } from '../chart-options.ts';

/** A plot whose x and y are pixels from the top left: for charts that are laid out like a table. */
export function pixelPlot(
  height: number,
  marks: readonly Markish[],
  options: ChartOptions,
): SVGSVGElement {
  return plotSvg(
    {
      height,
      margin: 0,
      x: { type: 'identity', axis: null },
      y: { type: 'identity', axis: null },
      r: { type: 'identity' },
      marks: [...marks],
    },
    options,
  );
}

/** A piece of text; `y` is the middle of its line, or of its first line where there are several. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly weight?: number;
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** Draws pieces of text. Plot takes one weight, size and anchor to a mark, so they are sorted by these first. */
export function placedTexts(items: readonly PlacedText[]): Markish[] {
  const looks = new Map<string, PlacedText[]>();
  for (const item of items) {
    const look = [item.size ?? 13, item.weight ?? 400, item.anchor ?? 'start'].join(' ');
    looks.set(look, [...(looks.get(look) ?? []), item]);
  }
  return [...looks.values()].map((alike) => {
    const [first] = alike;
    return Plot.text(alike, {
      x: 'x',
      y: 'y',
      text: 'text',
      fill: (item: PlacedText) => item.fill ?? palette.ink,
      fontSize: first?.size ?? 13,
      fontWeight: first?.weight ?? 400,
      textAnchor: first?.anchor ?? 'start',
      fontVariant: 'tabular-nums',
    });
  });
}

/** A number with its interval, placed by a scale from `from` to `to` onto the pixels `left` to `right`. */
export interface PlacedEstimate {
  readonly y: number;
  readonly value: number;
  readonly interval: { readonly lower: number; readonly upper: number } | null;
  readonly mark: StandingMark;
}

export interface PixelScale {
  readonly left: number;
  readonly right: number;
  readonly from: number;
  readonly to: number;
}

export function pixelOf({ left, right, from, to }: PixelScale, value: number): number {
  return left + ((value - from) / (to - from)) * (right - left);
}

/** Dots (or triangles) with their intervals; an arrowhead where an interval or a number leaves the scale. */
export function placedEstimates(items: readonly PlacedEstimate[], scale: PixelScale): Markish[] {
  const at = (value: number) => pixelOf(scale, Math.min(scale.to, Math.max(scale.from, value)));
  const lines = items.flatMap((item) => {
    const lower = item.interval?.lower ?? item.value;
    const upper = item.interval?.upper ?? item.value;
    return lower === upper ? [] : [{ ...item, x1: at(lower), x2: at(upper) }];
  });
  const heads = items.flatMap((item) => {
    const ends = [item.value, item.interval?.lower, item.interval?.upper].filter(isNumber);
    return [
      ...(Math.min(...ends) < scale.from ? [{ ...item, x: scale.left, rotate: -90 }] : []),
      ...(Math.max(...ends) > scale.to ? [{ ...item, x: scale.right, rotate: 90 }] : []),
    ];
  });
  const dots = items
    .filter(({ value }) => value >= scale.from && value <= scale.to)
    .map((item) => ({ ...item, x: at(item.value) }));
  return [
    Plot.link(lines, {
      x1: 'x1',
      x2: 'x2',
      y1: 'y',
      y2: 'y',
      stroke: (item: PlacedEstimate) => standingStyles[item.mark].line,
      strokeWidth: 2.5,
      strokeLinecap: 'round',
    }),
    Plot.dot(heads, {
      x: 'x',
      y: 'y',
      symbol: 'triangle',
      rotate: 'rotate',
      r: 4,
      fill: (item: PlacedEstimate) => standingStyles[item.mark].line,
    }),
    Plot.dot(dots, {
      x: 'x',
      y: 'y',
      symbol: (item: PlacedEstimate) => standingStyles[item.mark].symbol,
      rotate: (item: PlacedEstimate) => standingStyles[item.mark].rotate,
      r: (item: PlacedEstimate) => (item.mark === 'similar' ? 4.5 : 6),
      fill: (item: PlacedEstimate) => standingStyles[item.mark].fill,
      stroke: (item: PlacedEstimate) => standingStyles[item.mark].stroke,
      strokeWidth: 1.75,
    }),
  ];
}

function isNumber(value: number | undefined): value is number {
  return value !== undefined;
}
