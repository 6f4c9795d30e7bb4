import * as Plot from '@observablehq/plot';
import { palette } from '../palette.ts';
import { cellText } from '../cell-text.ts';
import { cellOf, groupRowsOf, numberOf } from '../table-cells.ts';
import { isNarrow } from './chart-options.ts';
import { plotSvg } from './plot-svg.ts';
import { labelLine, labelSize } from './row-layout.ts';
import { widest } from './text-width.ts';
import { wrapText } from './wrap-text.ts';
import type { WhoIsMissingFigure } from '#app/results/figure.ts';
import type { ChartOptions } from './chart-options.ts';

const wideRow = 26;
const stackedRow = 42;
const barHeight = 13;
const headingRoom = 28;
const labelGap = 14;
const mostForLabels = 0.54;

interface Reason {
  readonly key: string;
  readonly label: string;
  readonly n: number | null;
  readonly text: string;
}

/** Why there is no pair of scores: a bar and a number for each reason, or null when no reasons are known. */
export function missingReasons(
  figure: WhoIsMissingFigure,
  options: ChartOptions,
): SVGSVGElement | null {
  const reasons = reasonsOf(figure);
  if (reasons.length === 0) return null;
  const { stacked, left, rowHeight, labelWidth } = layoutOf(reasons, options);
  const length = (reason: Reason) => reason.n ?? 0;
  const barMiddle = stacked ? rowHeight / 2 - 6 - barHeight / 2 : 0;
  return plotSvg(
    {
      height: headingRoom + reasons.length * rowHeight,
      marginTop: headingRoom,
      marginBottom: 0,
      marginLeft: left,
      marginRight: 48,
      x: { domain: [0, Math.max(1, ...reasons.map(length))], axis: null, label: null },
      y: {
        type: 'band',
        domain: reasons.map(({ key }) => key),
        axis: null,
        label: null,
        padding: 0,
      },
      marks: [
        Plot.text([`Why there is no pair of scores${stacked ? '' : ', number of young people'}`], {
          frameAnchor: 'top-left',
          dx: -left,
          dy: -headingRoom + 1,
          fontSize: labelSize,
          fill: palette.ink2,
        }),
        Plot.barX(reasons, {
          x: length,
          y: 'key',
          fill: palette.grey,
          insetTop: stacked ? rowHeight - barHeight - 6 : (rowHeight - barHeight) / 2,
          insetBottom: stacked ? 6 : (rowHeight - barHeight) / 2,
        }),
        Plot.text(reasons, {
          y: 'key',
          text: ({ label }: Reason) => wrapText(label, labelWidth, labelSize).join('\n'),
          frameAnchor: 'left',
          textAnchor: stacked ? 'start' : 'end',
          lineAnchor: stacked ? 'bottom' : 'middle',
          lineHeight: labelLine / labelSize,
          dx: stacked ? 0 : -12,
          dy: stacked ? rowHeight / 2 - barHeight - 10 : 0,
          fontSize: labelSize,
          fill: palette.ink,
        }),
        Plot.text(reasons, {
          x: length,
          y: 'key',
          text: 'text',
          textAnchor: 'start',
          dx: 7,
          dy: barMiddle,
          fontVariant: 'tabular-nums',
          fill: palette.ink,
        }),
      ],
    },
    options,
  );
}

function reasonsOf({ tables }: WhoIsMissingFigure): readonly Reason[] {
  const column = tables.reasons.columns.find(({ measure }) => measure.kind === 'count');
  return groupRowsOf(tables.reasons).map((row) => {
    const cell = cellOf(row, column?.key ?? '');
    return { key: row.key, label: row.label, n: numberOf(cell), text: cellText(cell, column) };
  });
}

/** Labels stand beside the bars, in two lines where they must, and above them on a narrow chart. */
function layoutOf(
  reasons: readonly Reason[],
  options: ChartOptions,
): { stacked: boolean; left: number; rowHeight: number; labelWidth: number } {
  const labels = reasons.map(({ label }) => label);
  const labelWidth = Math.min(widest(labels, labelSize) + 2, options.width * mostForLabels);
  const lines = (width: number) =>
    Math.max(...labels.map((label) => wrapText(label, width, labelSize).length));
  if (!isNarrow(options) && lines(labelWidth) <= 2) {
    const rowHeight = Math.max(wideRow, lines(labelWidth) * labelLine);
    return { stacked: false, left: labelWidth + labelGap, rowHeight, labelWidth };
  }
  return {
    stacked: true,
    left: 0,
    rowHeight: stackedRow + (lines(options.width) - 1) * labelLine,
    labelWidth: options.width,
  };
}
