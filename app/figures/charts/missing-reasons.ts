import * as Plot from '@observablehq/plot';
import { palette } from '../palette.ts';
import { cellText } from '../cell-text.ts';
import { cellOf, groupRowsOf, numberOf } from '../table-cells.ts';
import { isNarrow } from './chart-options.ts';
import { plotSvg } from './plot-svg.ts';
import { widest } from './text-width.ts';
import type { WhoIsMissingFigure } from '#app/results/figure.ts';
import type { ChartOptions } from './chart-options.ts';

const wideRow = 26;
const stackedRow = 42;
const headingRoom = 28;
const labelGap = 14;
const mostForLabels = 0.5;

/** Why there is no pair of scores: a bar and a number for each reason, or null when no reasons are known. */
export function missingReasons(
  figure: WhoIsMissingFigure,
  options: ChartOptions,
): SVGSVGElement | null {
  const table = figure.tables.reasons;
  const column = table.columns.find(({ measure }) => measure.kind === 'count');
  const rows = groupRowsOf(table).map((row) => {
    const cell = cellOf(row, column?.key ?? '');
    return { key: row.key, label: row.label, n: numberOf(cell), text: cellText(cell, column) };
  });
  if (rows.length === 0) return null;
  const labels =
    widest(
      rows.map(({ label }) => label),
      14,
    ) + labelGap;
  const stacked = isNarrow(options) || labels > options.width * mostForLabels;
  const left = stacked ? 0 : labels;
  const rowHeight = stacked ? stackedRow : wideRow;
  return plotSvg(
    {
      height: headingRoom + rows.length * rowHeight,
      marginTop: headingRoom,
      marginBottom: 0,
      marginLeft: left,
      marginRight: 48,
      x: { domain: [0, Math.max(1, ...rows.map(({ n }) => n ?? 0))], axis: null, label: null },
      y: { type: 'band', domain: rows.map(({ key }) => key), axis: null, label: null, padding: 0 },
      marks: [
        Plot.text(
          [
            stacked
              ? 'Why there is no pair of scores'
              : 'Why there is no pair of scores, number of young people',
          ],
          {
            frameAnchor: 'top-left',
            dx: -left,
            dy: -headingRoom + 1,
            fontSize: 14,
            fill: palette.ink2,
          },
        ),
        Plot.barX(rows, {
          x: (row: { n: number | null }) => row.n ?? 0,
          y: 'key',
          fill: palette.grey,
          insetTop: stacked ? 23 : 6,
          insetBottom: 6,
        }),
        Plot.text(rows, {
          y: 'key',
          text: 'label',
          frameAnchor: 'left',
          textAnchor: stacked ? 'start' : 'end',
          dx: stacked ? 0 : -12,
          dy: stacked ? -8 : 0,
          fontSize: 14,
          fill: palette.ink,
          lineWidth: (stacked ? options.width : left) / 14,
          textOverflow: 'ellipsis',
        }),
        Plot.text(rows, {
          x: (row: { n: number | null }) => row.n ?? 0,
          y: 'key',
          text: 'text',
          textAnchor: 'start',
          dx: 7,
          dy: stacked ? 8 : 0,
          fontVariant: 'tabular-nums',
          fill: palette.ink,
        }),
      ],
    },
    options,
  );
}
