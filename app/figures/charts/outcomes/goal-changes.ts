import * as Plot from '@observablehq/plot';
import { goalChanges, goalOutcome, type GoalChange } from '../../outcomes/goal-changes.ts';
import { palette } from '../../palette.ts';
import { formatCount } from '#app/results/format.ts';
import { outcomeFills, outcomeInks } from '../change-zones.ts';
import { isNarrow, tickSize } from '../chart-options.ts';
import { pixelPlot, placedTexts, type PlacedText } from '../equity/pixel-plot.ts';
import { textWidth } from '../text-width.ts';
import { changeTickText } from '../tick-text.ts';
import type { GoalsFigure } from '#app/results/outcome-figures.ts';
import type { ChartOptions } from '../chart-options.ts';

const barsHeight = 170;
const bottomRoom = 58;

/** How many goals moved by how many points, against the line of reliable change for one goal. */
export function goalChangesChart(figure: GoalsFigure, options: ChartOptions): SVGSVGElement {
  const { width } = options;
  const narrow = isNarrow(options);
  const changes = goalChanges(figure);
  const shown = changes.filter(({ n }) => n !== 0).map(({ change }) => change);
  const low = Math.floor(Math.min(-4, ...shown)) - 0.5;
  const high = Math.ceil(Math.max(4, ...shown)) + 0.5;
  const drawn = changes.filter(({ change }) => change > low && change < high);
  const step = width / (high - low);
  const x = (change: number) => (change - low) * step;
  const threshold = figure.reliableChange?.threshold ?? null;
  const top = threshold === null ? 46 : narrow ? 118 : 96;
  const base = top + barsHeight;
  const most = Math.max(1, ...drawn.map(({ n }) => n ?? 0));
  const bars = drawn.flatMap((each) =>
    each.n === null || each.n === 0
      ? []
      : [{ ...each, y1: base - (each.n / most) * (barsHeight - 18), y2: base }],
  );
  const texts: PlacedText[] = [
    { x: 0, y: 9, text: 'Change in rating, number of goals', size: 14, weight: 640 },
    ...drawn.flatMap((each) => countText(each, x(each.change), base, most, step)),
    ...axisTexts(low, high, x, base, options),
    {
      x: width / 2,
      y: base + 44,
      text: 'Last rating less first, on the scale from 0 to 10',
      anchor: 'middle',
      fill: palette.ink2,
    },
    ...(threshold === null ? [] : zoneTexts(figure, width, narrow)),
    ...(threshold === null
      ? []
      : [-threshold, threshold].map((line): PlacedText => ({
          x: x(line - Math.sign(line) * 0.5) + Math.sign(line) * 6,
          y: top - 12,
          text:
            width < 320
              ? changeTickText(line)
              : `${changeTickText(line)} or ${line < 0 ? 'less' : 'more'}`,
          anchor: line < 0 ? 'end' : 'start',
          fill: palette.ink,
        }))),
  ];
  return pixelPlot(
    base + bottomRoom,
    [
      threshold === null
        ? null
        : Plot.ruleX([-threshold + 0.5, threshold - 0.5].map(x), {
            y1: top - 22,
            y2: base,
            stroke: palette.ink,
            strokeDasharray: '4 3',
          }),
      Plot.rect(bars, {
        x1: ({ change }: GoalChange) => x(change - 0.5),
        x2: ({ change }: GoalChange) => x(change + 0.5),
        y1: 'y1',
        y2: 'y2',
        fill: ({ outcome }: GoalChange) => outcomeFills[outcome],
        insetLeft: 1.5,
        insetRight: 1.5,
      }),
      Plot.ruleY([base], { x1: 0, x2: width, stroke: palette.mid }),
      ...placedTexts(texts),
    ],
    options,
  );
}

function countText(
  { n }: GoalChange,
  x: number,
  base: number,
  most: number,
  step: number,
): readonly PlacedText[] {
  if (n === 0) return [];
  const text = n === null ? '[c]' : formatCount(n);
  if (textWidth(text, 12) > step) return [];
  const y = n === null ? base - 8 : base - (n / most) * (barsHeight - 18) - 8;
  return [{ x, y, text, size: 12, anchor: 'middle', fill: palette.ink3 }];
}

function axisTexts(
  low: number,
  high: number,
  x: (change: number) => number,
  base: number,
  options: ChartOptions,
): readonly PlacedText[] {
  const every = isNarrow(options) ? 2 : 1;
  const ticks: PlacedText[] = [];
  for (let tick = Math.ceil(low); tick <= high; tick += 1) {
    if (tick % every !== 0) continue;
    ticks.push({
      x: x(tick),
      y: base + 16,
      text: changeTickText(tick),
      size: tickSize(options),
      anchor: 'middle',
      fill: palette.ink3,
    });
  }
  return ticks;
}

function zoneTexts(figure: GoalsFigure, width: number, narrow: boolean): readonly PlacedText[] {
  const words = {
    worse: 'reliably further away',
    same: 'no reliable change',
    better: 'reliably nearer',
  };
  const broken = { worse: 'further away', same: 'no reliable change', better: 'nearer' };
  const places = [
    { x: 0, anchor: 'start' },
    { x: width / 2, anchor: 'middle' },
    { x: width, anchor: 'end' },
  ] as const;
  return (['worse', 'same', 'better'] as const).flatMap((outcome, index): PlacedText[] => {
    const { share, counts } = goalOutcome(figure, outcome);
    const place = places[index];
    if (!place) return [];
    const look = { ...place, fill: outcomeInks[outcome] };
    return narrow
      ? [
          { ...look, y: 36, text: share, size: 16, weight: 650 },
          { ...look, y: 56, text: broken[outcome], weight: 650 },
          { ...place, y: 75, text: counts, fill: palette.ink2 },
        ]
      : [
          { ...look, y: 38, text: `${share} ${words[outcome]}`, size: 15, weight: 650 },
          { ...place, y: 58, text: counts, fill: palette.ink2 },
        ];
  });
}
