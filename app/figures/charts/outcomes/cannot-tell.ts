import * as Plot from '@observablehq/plot';
import { changeMeaning } from '../../outcomes/estimate-row.ts';
import { powerOf } from '../../outcomes/power.ts';
import { palette } from '../../palette.ts';
import { markStyles, type IntervalRow } from '../interval-row.ts';
import { changeDomain } from '../change-domain.ts';
import { isNarrow, tickSize } from '../chart-options.ts';
import { pixelOf, pixelPlot, placedTexts, type PlacedText } from '../equity/pixel-plot.ts';
import { changeTickText } from '../tick-text.ts';
import type { Markish } from '@observablehq/plot';
import type { CannotTellFigure } from '#app/results/outcome-figures.ts';
import type { ChartOptions } from '../chart-options.ts';

const row = 44;
const narrowRow = 58;
const top = 26;

/** From this width on the words stand beside the marks. */
const besideFrom = 600;

interface Line {
  readonly label: string;
  readonly text: string;
  readonly mark: (y: number) => Markish;
}

/** The change found, the stretch that so many pairs could not tell from chance, and the published meaningful change. */
export function cannotTellChart(figure: CannotTellFigure, options: ChartOptions): SVGSVGElement {
  const power = powerOf(figure);
  const { better, importantChange } = figure.scale;
  const sign = better === 'higher' ? 1 : -1;
  const narrow = options.width < besideFrom;
  const ends = [
    power.found.interval?.lower,
    power.found.interval?.upper,
    power.found.value,
    power.smallest.value,
    power.smallest.value === null ? null : -power.smallest.value,
    importantChange ? sign * importantChange.to : null,
  ].filter((end) => end !== null && end !== undefined);
  const { domain, ticks } = changeDomain([spanOf(ends)], null, isNarrow(options) ? 5 : 8);
  const label = narrow ? 0 : Math.min(250, options.width * 0.36);
  const scale = {
    left: narrow ? 12 : label + 16,
    right: options.width - (narrow ? 12 : 150),
    from: domain[0],
    to: domain[1],
  };
  const x = (value: number) => pixelOf(scale, value);
  const style = markStyles[changeMeaning(power.found.cell, better)];
  const bar = (from: number, to: number, y: number, fill: string): Markish =>
    Plot.rect([0], {
      x1: () => Math.min(x(from), x(to)),
      x2: () => Math.max(x(from), x(to)),
      y1: () => y - 8,
      y2: () => y + 8,
      fill,
      stroke: palette.mid,
    });
  const { found, smallest } = power;
  const lines: readonly Line[] = [
    {
      label: 'Average change found',
      text: [found.text, found.intervalText].filter(Boolean).join(' '),
      mark: (y) =>
        found.value === null
          ? null
          : [
              found.interval
                ? Plot.link([found.interval], {
                    x1: ({ lower }: { lower: number }) => x(lower),
                    x2: ({ upper }: { upper: number }) => x(upper),
                    y1: () => y,
                    y2: () => y,
                    stroke: style.line,
                    strokeWidth: 4,
                    strokeLinecap: 'round',
                  })
                : null,
              Plot.dot([found.value], {
                x: (value: number) => x(value),
                y: () => y,
                symbol: style.symbol,
                r: 6.5,
                fill: style.fill,
                stroke: style.stroke,
                strokeWidth: 1.75,
              }),
            ],
    },
    {
      label: 'Could be missed',
      text: smallest.value === null ? smallest.text : `under ${smallest.text} either way`,
      mark: (y) =>
        smallest.value === null ? null : bar(-smallest.value, smallest.value, y, '#E4E9EA'),
    },
    ...(importantChange
      ? [
          {
            label: 'Meaningful change, as published',
            text: power.meaningfulText,
            mark: (y: number) =>
              bar(sign * importantChange.from, sign * importantChange.to, y, '#B3D0D8'),
          },
        ]
      : []),
  ];
  const height = narrow ? narrowRow : row;
  const bottom = top + lines.length * height;
  const middle = (index: number) => top + index * height + (narrow ? height - 18 : height / 2);
  const texts: PlacedText[] = [
    {
      x: Math.min(options.width - 34, Math.max(34, x(0))),
      y: 8,
      text: 'No change',
      anchor: 'middle',
      fill: palette.ink2,
    },
    ...lines.flatMap((line, index): PlacedText[] => [
      {
        x: narrow ? 0 : label,
        y: narrow ? middle(index) - 26 : middle(index),
        text: line.label,
        size: 14,
        anchor: narrow ? 'start' : 'end',
      },
      {
        x: options.width,
        y: narrow ? middle(index) - 26 : middle(index),
        text: line.text,
        weight: index === 0 ? 650 : 400,
        anchor: 'end',
      },
    ]),
    ...ticks.map((tick): PlacedText => ({
      x: x(tick),
      y: bottom + 14,
      text: changeTickText(tick),
      size: tickSize(options),
      anchor: 'middle',
      fill: palette.ink3,
    })),
    {
      x: (scale.left + scale.right) / 2,
      y: bottom + 38,
      text: `Average change in score, ${figure.scale.unit}`,
      anchor: 'middle',
      fill: palette.ink2,
    },
  ];
  return pixelPlot(
    bottom + 50,
    [
      Plot.ruleY([bottom], { x1: scale.left, x2: scale.right, stroke: palette.line }),
      Plot.link(
        narrow
          ? lines.map((_, index) => ({ y1: middle(index) - 14, y2: middle(index) + 14 }))
          : [{ y1: 18, y2: bottom }],
        {
          x1: () => x(0),
          x2: () => x(0),
          y1: 'y1',
          y2: 'y2',
          stroke: palette.ink2,
          strokeWidth: 1.25,
        },
      ),
      ...lines.map(({ mark }, index) => mark(middle(index))),
      ...placedTexts(texts),
    ],
    options,
  );
}

/** The stretch that holds every mark, as a row without a mark of its own. */
function spanOf(ends: readonly number[]): IntervalRow {
  return {
    key: 'span',
    label: '',
    value: null,
    lower: Math.min(0, ...ends),
    upper: Math.max(0, ...ends),
    text: '',
    detail: '',
    meaning: 'similar',
    strong: true,
  };
}
