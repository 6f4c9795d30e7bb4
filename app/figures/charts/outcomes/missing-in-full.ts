import {
  boundsOf,
  everyoneWithBoth,
  firstScores,
  groupsApart,
} from '../../outcomes/missing-in-full.ts';
import { changeDomain } from '../change-domain.ts';
import { isNarrow } from '../chart-options.ts';
import { pixelPlot, placedTexts } from '../equity/pixel-plot.ts';
import { intervalRows } from '../interval-rows.ts';
import { chartsInColumns, stackCharts } from '../stack-charts.ts';
import { changeTickText, percentTickText, tickText } from '../tick-text.ts';
import { headedRoom, referenceLine, rowsHeading } from './rows-heading.ts';
import type { MissingInFullFigure } from '#app/results/outcome-figures.ts';
import type { ChartOptions } from '../chart-options.ts';
import type { IntervalRow } from '../interval-row.ts';

const twoColumnsFrom = 900;
const columnGap = 64;

/** Groups apart from everyone else, how those without a second score began, and how far they could move the result. */
export function missingInFullChart(
  figure: MissingInFullFigure,
  options: ChartOptions,
): SVGSVGElement {
  const wide = options.width >= twoColumnsFrom;
  const columnWidth = wide ? (options.width - columnGap) / 2 : options.width;
  const inColumn = { ...options, width: columnWidth };
  const groups = groupsChart(figure, inColumn);
  const started = startedChart(figure, inColumn);
  const bounds = boundsChart(figure, inColumn);
  if (!wide) return stackCharts(groups, [...(started ? [started] : []), bounds], 32);
  const right = started ? stackCharts(started, [bounds], 32) : bounds;
  return chartsInColumns(pixelPlot(1, [], options), [groups, right], {
    columnWidth,
    columnGap,
    gap: 0,
  });
}

function groupsChart(figure: MissingInFullFigure, options: ChartOptions): SVGSVGElement {
  const rows = groupsApart(figure);
  const heading = 'Groups apart: share with both scores';
  if (rows.length === 0) {
    return pixelPlot(
      62,
      placedTexts([
        { x: 0, y: 10, text: heading, size: 14, weight: 640 },
        { x: 0, y: 40, text: 'No group of those compared stands apart.', size: 14 },
      ]),
      options,
    );
  }
  const level = everyoneWithBoth(figure);
  const { domain, ticks } = shareAxis(rows, level.value, options);
  return intervalRows(
    {
      rows,
      domain,
      ticks,
      tickText: percentTickText,
      axisLabel: '',
      rowHeight: 32,
      boldValues: true,
      headroom: headedRoom,
      behind: (layout) => [
        rowsHeading(heading, layout),
        level.value === null
          ? null
          : referenceLine(level.value, `All eligible ${level.text}`, domain, 'level'),
      ],
    },
    options,
  );
}

function startedChart(figure: MissingInFullFigure, options: ChartOptions): SVGSVGElement | null {
  const rows = firstScores(figure);
  if (rows.length < 2) return null;
  const ends = rows
    .flatMap(({ lower, upper, value }) => [lower, upper, value])
    .filter((end) => end !== null);
  if (ends.length === 0) return null;
  const span = Math.max(...ends) - Math.min(...ends);
  const step = [0.2, 0.5, 1, 2, 5, 10].find((size) => span / size <= 5) ?? 20;
  const low = Math.floor(Math.min(...ends) / step - 0.2) * step;
  const high = Math.ceil(Math.max(...ends) / step + 0.2) * step;
  return intervalRows(
    {
      rows,
      domain: [low, high],
      ticks: stepped(low, high, step),
      tickText,
      axisLabel: '',
      rowHeight: 34,
      boldValues: true,
      headroom: 34,
      behind: (layout) => [rowsHeading('Average first score', layout, 34)],
    },
    options,
  );
}

function boundsChart(figure: MissingInFullFigure, options: ChartOptions): SVGSVGElement {
  const { measure, rows } = boundsOf(figure);
  const isShare = measure === 'better';
  const { domain, ticks } = isShare
    ? shareAxis(rows, 0, options)
    : changeDomain(rows, null, isNarrow(options) ? 5 : 7);
  const heading = isShare
    ? 'Got reliably better, with its limits'
    : 'Average change, with its limits';
  const headroom = isShare ? 34 : headedRoom;
  return intervalRows(
    {
      rows,
      domain,
      ticks,
      tickText: isShare ? percentTickText : changeTickText,
      axisLabel: '',
      rowHeight: 34,
      boldValues: true,
      headroom,
      behind: (layout) => [
        rowsHeading(heading, layout, headroom),
        isShare ? null : referenceLine(0, 'No change', domain),
      ],
    },
    options,
  );
}

function shareAxis(rows: readonly IntervalRow[], level: number | null, options: ChartOptions) {
  const ends = rows
    .flatMap(({ lower, upper, value }) => [lower, upper, value])
    .concat(level)
    .filter((end) => end !== null);
  const low = Math.max(0, Math.floor(Math.min(1, ...ends) * 10 + 1e-9) / 10);
  const high = Math.min(1, Math.ceil(Math.max(0, ...ends) * 10 - 1e-9) / 10);
  const step = high - low > (isNarrow(options) ? 0.4 : 0.6) ? 0.2 : 0.1;
  return { domain: [low, Math.max(high, low + 0.1)] as const, ticks: stepped(low, high, step) };
}

function stepped(low: number, high: number, step: number): readonly number[] {
  const count = Math.floor((high - low) / step + 1e-9) + 1;
  return Array.from({ length: count }, (_, index) => low + index * step);
}
