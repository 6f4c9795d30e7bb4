import * as Plot from '@observablehq/plot';
import { palette } from '../palette.ts';
import { cellText } from '../cell-text.ts';
import { levelOf, missingGroups } from '../missing-groups.ts';
import { columnOf, shareColumnOf, totalRowOf } from '../table-cells.ts';
import { isNarrow } from './chart-options.ts';
import { intervalRows } from './interval-rows.ts';
import { missingReasons } from './missing-reasons.ts';
import { missingStatus } from './missing-status.ts';
import { chartsInColumns, stackCharts } from './stack-charts.ts';
import { percentTickText } from './tick-text.ts';
import type { Markish } from '@observablehq/plot';
import type { WhoIsMissingFigure } from '#app/results/figure.ts';
import type { ChartOptions } from './chart-options.ts';
import type { IntervalRow } from './interval-row.ts';
import type { RowLayout } from './row-layout.ts';

/** Who has both scores: everyone as one bar, why scores are missing, and the share with both by group against the level of everyone. */
export function whoIsMissingChart(
  figure: WhoIsMissingFigure,
  options: ChartOptions,
): SVGSVGElement {
  const wide = options.width >= twoColumnsFrom;
  const columnWidth = wide ? (options.width - columnGap) / 2 : options.width;
  const inColumn = { ...options, width: columnWidth };
  const parts = [missingReasons(figure, inColumn), groupsChart(figure, inColumn)].filter(
    (part) => part !== null,
  );
  const status = missingStatus(figure, options);
  return wide
    ? chartsInColumns(status, parts, { columnWidth, columnGap, gap: 28 })
    : stackCharts(status, parts, 28);
}

/** From this width on, why scores are missing stands beside who is missing. */
const twoColumnsFrom = 900;
const columnGap = 56;

function groupsChart(figure: WhoIsMissingFigure, options: ChartOptions): SVGSVGElement | null {
  const rows = rowsOf(figure);
  if (rows.length === 0) return null;
  const level = levelOf(figure);
  const domain = shareDomain(rows, level);
  const step = domain[1] - domain[0] > (isNarrow(options) ? 0.4 : 0.7) ? 0.2 : 0.1;
  const ticks = Array.from(
    { length: Math.floor((domain[1] - domain[0]) / step + 1e-9) + 1 },
    (_, index) => domain[0] + index * step,
  );
  return intervalRows(
    {
      rows,
      domain,
      ticks,
      tickText: percentTickText,
      axisLabel: '',
      rowHeight: 26,
      boldValues: true,
      headroom: 62,
      behind: (layout) => [heading(layout), level === null ? [] : levelLine(figure, level, domain)],
    },
    options,
  );
}

function heading({ left, narrow }: RowLayout): Markish {
  const text = narrow
    ? 'Share with both scores, with 95% CI'
    : 'Share with both scores, %, with 95% confidence intervals';
  return Plot.text([text], {
    frameAnchor: 'top-left',
    dx: -left,
    dy: -60,
    fontSize: 14,
    fill: palette.ink2,
  });
}

function levelLine(
  figure: WhoIsMissingFigure,
  level: number,
  [low, high]: readonly [number, number],
): Markish {
  const along = (level - low) / (high - low);
  const table = figure.tables.groups;
  const column = shareColumnOf(table);
  const text = cellText({ state: 'shown', value: level }, columnOf(table, column?.key ?? ''));
  return [
    Plot.ruleX([level], { stroke: palette.accent, strokeWidth: 2, insetTop: -6 }),
    Plot.text([`${totalRowOf(table)?.label ?? 'All'} ${text}`], {
      x: [level],
      frameAnchor: 'top',
      lineAnchor: 'bottom',
      dy: -11,
      textAnchor: along < 0.25 ? 'start' : along > 0.75 ? 'end' : 'middle',
      fontWeight: 650,
      fill: palette.link,
    }),
  ];
}

function rowsOf(figure: WhoIsMissingFigure): readonly IntervalRow[] {
  return missingGroups(figure).map((group) => ({
    key: group.key,
    label: group.label,
    value: group.share,
    lower: group.interval?.lower ?? null,
    upper: group.interval?.upper ?? null,
    text: group.shareText,
    detail: group.countsText,
    meaning: group.against,
    strong: false,
  }));
}

/** From the tenth below the lowest end to the tenth above the highest. */
function shareDomain(
  rows: readonly IntervalRow[],
  level: number | null,
): readonly [number, number] {
  const ends = rows
    .flatMap(({ lower, upper, value }) => [lower, upper, value])
    .concat(level)
    .filter((end) => end !== null);
  if (ends.length === 0) return [0, 1];
  const low = Math.max(0, Math.floor(Math.min(...ends) * 10 + 1e-9) / 10);
  const high = Math.min(1, Math.ceil(Math.max(...ends) * 10 - 1e-9) / 10);
  return low < high ? [low, high] : [Math.max(0, low - 0.1), Math.min(1, high + 0.1)];
}
