import * as Plot from '@observablehq/plot';
import type { Markish } from '@observablehq/plot';
import { palette } from '../palette.ts';
import { tickSize } from './chart-options.ts';
import { markStyles } from './interval-row.ts';
import { plotSvg } from './plot-svg.ts';
import { labelLine, labelSize, rowLayout } from './row-layout.ts';
import { wrapText } from './wrap-text.ts';
import type { ChartOptions } from './chart-options.ts';
import type { IntervalRow } from './interval-row.ts';
import type { RowLayout } from './row-layout.ts';

const aboveInterval = 13;

export interface IntervalRowsSpec {
  readonly rows: readonly IntervalRow[];
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  readonly tickText: (value: number) => string;
  readonly axisLabel: string;
  /** Height of a row on a wide chart, in pixels. */
  readonly rowHeight: number;
  readonly boldValues: boolean;
  /** Reference lines and their labels, drawn above the rows. */
  readonly behind: (layout: RowLayout) => readonly Markish[];
  /** Room for the labels of the reference lines, in pixels. */
  readonly headroom: number;
}

/** One dot and interval per row, against reference lines, with the value and its detail at the right. */
export function intervalRows(spec: IntervalRowsSpec, options: ChartOptions): SVGSVGElement {
  const layout = rowLayout(spec.rows, options, spec.rowHeight);
  const axisRoom = spec.axisLabel === '' ? 26 : 52;
  const axisText = spec.axisLabel === '' ? null : spec.axisLabel;
  return plotSvg(
    {
      height: spec.headroom + spec.rows.length * layout.rowHeight + axisRoom,
      marginTop: spec.headroom,
      marginBottom: axisRoom,
      marginLeft: layout.left,
      marginRight: layout.right,
      x: { domain: spec.domain, axis: null, label: null },
      y: {
        type: 'point',
        domain: spec.rows.map(({ key }) => key),
        axis: null,
        label: null,
        padding: 0.5,
      },
      marks: [
        Plot.axisX(spec.ticks, {
          tickFormat: spec.tickText,
          tickSize: 4,
          tickPadding: 5,
          fontSize: tickSize(options),
          color: palette.ink3,
          label: null,
        }),
        axisText === null
          ? null
          : Plot.text([axisText], {
              frameAnchor: 'bottom',
              dy: 46,
              fontSize: 13,
              fill: palette.ink2,
            }),
        ...spec.behind(layout),
        intervals(spec.rows, spec.domain),
        dots(spec.rows, spec.domain),
        labels(spec.rows, layout),
        values(spec, layout),
      ],
    },
    options,
  );
}

function intervals(rows: readonly IntervalRow[], [low, high]: readonly [number, number]): Markish {
  const drawn = rows.flatMap((row) =>
    row.lower === null || row.upper === null
      ? []
      : [{ ...row, from: Math.max(low, row.lower), to: Math.min(high, row.upper) }],
  );
  const arrows = drawn.flatMap((row) => [
    ...(row.lower !== null && row.lower < low ? [{ ...row, at: low, rotate: -90 }] : []),
    ...(row.upper !== null && row.upper > high ? [{ ...row, at: high, rotate: 90 }] : []),
  ]);
  const line = (strong: boolean) =>
    Plot.link(
      drawn.filter((row) => row.strong === strong),
      {
        x1: 'from',
        x2: 'to',
        y1: 'key',
        y2: 'key',
        stroke: (row: IntervalRow) =>
          strong && row.meaning === 'clearly_better'
            ? palette.accent
            : markStyles[row.meaning].line,
        strokeWidth: strong ? 4 : 3,
        strokeLinecap: 'round',
      },
    );
  const heads = Plot.dot(arrows, {
    x: 'at',
    y: 'key',
    symbol: 'triangle',
    rotate: 'rotate',
    r: 4,
    fill: (row: IntervalRow) => markStyles[row.meaning].line,
  });
  return [line(false), line(true), heads];
}

function dots(rows: readonly IntervalRow[], [low, high]: readonly [number, number]): Markish {
  const inside = rows.filter(({ value }) => value !== null && value >= low && value <= high);
  const dot = (strong: boolean) =>
    Plot.dot(
      inside.filter((row) => row.strong === strong),
      {
        x: 'value',
        y: 'key',
        symbol: (row: IntervalRow) => markStyles[row.meaning].symbol,
        rotate: (row: IntervalRow) => markStyles[row.meaning].rotate,
        r: strong ? 7 : 5.5,
        fill: (row: IntervalRow) => markStyles[row.meaning].fill,
        stroke: (row: IntervalRow) => markStyles[row.meaning].stroke,
        strokeWidth: 1.75,
      },
    );
  return [dot(false), dot(true)];
}

function labels(rows: readonly IntervalRow[], layout: RowLayout): Markish {
  const label = (strong: boolean) =>
    Plot.text(
      rows.filter((row) => row.strong === strong),
      {
        y: 'key',
        text: (row: IntervalRow) => wrapText(row.label, layout.labelWidth, labelSize).join('\n'),
        frameAnchor: 'left',
        textAnchor: layout.narrow ? 'start' : 'end',
        lineAnchor: layout.narrow ? 'bottom' : 'middle',
        dx: layout.narrow ? -layout.left : -20,
        dy: layout.narrow ? -aboveInterval : 0,
        fontSize: labelSize,
        lineHeight: labelLine / labelSize,
        fontWeight: strong && layout.narrow ? 600 : 400,
        fill: palette.ink,
        ...halo(layout, 5),
      },
    );
  return [label(false), label(true)];
}

function values(spec: IntervalRowsSpec, layout: RowLayout): Markish {
  const column = (key: 'text' | 'detail', strong: boolean, inset: number) =>
    Plot.text(
      spec.rows.filter((row) => row.strong === strong),
      {
        y: 'key',
        text: key,
        frameAnchor: 'right',
        textAnchor: 'end',
        dx: layout.right - inset,
        lineAnchor: layout.narrow ? 'bottom' : 'middle',
        dy: layout.narrow ? -aboveInterval : 0,
        fontVariant: 'tabular-nums',
        ...halo(layout, 8),
        fontWeight: strong || (key === 'text' && spec.boldValues) ? 650 : 400,
        fill: (row: IntervalRow) =>
          key === 'text'
            ? markStyles[row.meaning].text
            : spec.boldValues
              ? palette.ink2
              : palette.ink,
      },
    );
  return [false, true].flatMap((strong) => [
    column('text', strong, layout.valueInset),
    column('detail', strong, 0),
  ]);
}

/** On a narrow chart text stands on the reference lines: a rim of the ground colour keeps it legible. */
function halo(
  { narrow }: RowLayout,
  strokeWidth: number,
): { stroke?: string; strokeWidth?: number } {
  return narrow ? { stroke: `var(--figure-ground, ${palette.paper})`, strokeWidth } : {};
}
