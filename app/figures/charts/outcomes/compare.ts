import { comparedParts, type ComparedPart } from '../../outcomes/compare-rows.ts';
import { changeDomain } from '../change-domain.ts';
import { isNarrow } from '../chart-options.ts';
import { intervalRows } from '../interval-rows.ts';
import { chartsInColumns, stackCharts } from '../stack-charts.ts';
import { changeTickText, percentTickText } from '../tick-text.ts';
import { pixelPlot } from '../equity/pixel-plot.ts';
import { headedRoom, referenceLine, rowsHeading } from './rows-heading.ts';
import type { CompareFigure } from '#app/results/outcome-figures.ts';
import type { ChartOptions } from '../chart-options.ts';
import type { IntervalRow } from '../interval-row.ts';

const twoColumnsFrom = 900;
const columnGap = 64;

/** Two sides one under the other, and beneath them the difference with its own interval. */
export function compareChart(figure: CompareFigure, options: ChartOptions): SVGSVGElement {
  const parts = comparedParts(figure);
  const inColumns = options.width >= twoColumnsFrom && parts.length > 1;
  const columnWidth = inColumns ? (options.width - columnGap) / 2 : options.width;
  const inColumn = { ...options, width: columnWidth };
  const charts = parts.map((part) =>
    stackCharts(sidesChart(part, inColumn), [differenceChart(part, inColumn)], 12),
  );
  const [first, ...rest] = charts;
  if (inColumns) {
    return chartsInColumns(pixelPlot(1, [], options), charts, { columnWidth, columnGap, gap: 0 });
  }
  return first ? stackCharts(first, rest, 36) : pixelPlot(1, [], options);
}

function sidesChart({ key, heading, sides }: ComparedPart, options: ChartOptions): SVGSVGElement {
  const isShare = key === 'better';
  const { domain, ticks } = isShare
    ? shareAxis(sides, options)
    : changeDomain(sides, null, options.width < 700 ? 5 : 7);
  return intervalRows(
    {
      rows: sides,
      domain,
      ticks,
      tickText: isShare ? percentTickText : changeTickText,
      axisLabel: '',
      rowHeight: 46,
      boldValues: true,
      headroom: isShare ? 34 : headedRoom,
      behind: (layout) => [
        rowsHeading(heading, layout, isShare ? 34 : headedRoom),
        isShare ? null : referenceLine(0, 'No change', domain),
      ],
    },
    options,
  );
}

function differenceChart({ key, differences }: ComparedPart, options: ChartOptions): SVGSVGElement {
  const { domain, ticks } = changeDomain(differences, null, options.width < 700 ? 5 : 7);
  return intervalRows(
    {
      rows: differences,
      domain,
      ticks,
      tickText: (tick) => (key === 'better' ? changeTickText(tick * 100) : changeTickText(tick)),
      axisLabel: '',
      rowHeight: 42,
      boldValues: true,
      headroom: headedRoom,
      behind: (layout) => [
        rowsHeading(
          key === 'better' ? 'First less second, percentage points' : 'First less second, points',
          layout,
        ),
        referenceLine(0, 'No difference', domain, 'level'),
      ],
    },
    options,
  );
}

function shareAxis(rows: readonly IntervalRow[], options: ChartOptions) {
  const highest = Math.max(0.1, ...rows.map(({ upper, value }) => upper ?? value ?? 0));
  const step = [0.05, 0.1, 0.2, 0.25].find((size) => highest / size <= (isNarrow(options) ? 4 : 6));
  const size = step ?? 0.25;
  const last = Math.min(1, Math.ceil(highest / size - 1e-9) * size);
  const count = Math.round(last / size) + 1;
  const ticks = Array.from({ length: count }, (_, index) => index * size);
  return { domain: [0, last] as const, ticks };
}
