import * as Plot from '@observablehq/plot';
import { palette } from '../palette.ts';
import { cellIntervalText, cellText } from '../cell-text.ts';
import { cellOf, columnOf, hasInterval, numberOf } from '../table-cells.ts';
import { changeDomain } from './change-domain.ts';
import { isNarrow } from './chart-options.ts';
import { intervalRows } from './interval-rows.ts';
import { changeTickText, tickText } from './tick-text.ts';
import type { Markish } from '@observablehq/plot';
import type { Cell } from '#app/results/cell.ts';
import type { AverageChangeFigure, ScaleDescription } from '#app/results/figure.ts';
import type { ChartOptions } from './chart-options.ts';
import type { IntervalRow, MarkMeaning } from './interval-row.ts';
import type { RowLayout } from './row-layout.ts';

const aboveRows = { frameAnchor: 'top', lineAnchor: 'bottom', dy: -8 } as const;

/** Mean change of everyone and of each group, with intervals, against no change and the reliable-change threshold. */
export function averageChangeChart(
  figure: AverageChangeFigure,
  options: ChartOptions,
): SVGSVGElement {
  const { scale } = figure;
  const rows = rowsOf(figure);
  const sign = scale.better === 'higher' ? 1 : -1;
  const threshold = scale.reliableChange ? sign * scale.reliableChange.threshold : null;
  const { domain, ticks, showsThreshold } = changeDomain(
    rows,
    threshold,
    isNarrow(options) ? 5 : 8,
  );
  const drawnThreshold = showsThreshold ? threshold : null;
  return intervalRows(
    {
      rows,
      domain,
      ticks,
      tickText: changeTickText,
      axisLabel: `Average change in score, ${scale.unit}`,
      rowHeight: 35,
      boldValues: false,
      headroom: 58,
      behind: (layout) => referenceLines({ threshold: drawnThreshold, domain, scale }, layout),
    },
    options,
  );
}

function rowsOf(figure: AverageChangeFigure): readonly IntervalRow[] {
  const { groups } = figure.tables;
  const column = columnOf(groups, 'mean_change');
  return groups.rows.map((row) => {
    const cell = cellOf(row, 'mean_change');
    const interval = hasInterval(cell) ? cell.interval : null;
    return {
      key: row.key,
      label: row.label,
      value: numberOf(cell),
      lower: interval?.lower ?? null,
      upper: interval?.upper ?? null,
      text: cellText(cell, column),
      detail: cellIntervalText(cell, column),
      meaning: meaningOf(cell, figure.scale.better),
      strong: row.role === 'total',
    };
  });
}

function meaningOf(cell: Cell, better: ScaleDescription['better']): MarkMeaning {
  if (!hasInterval(cell)) return 'similar';
  const { lower, upper } = cell.interval;
  if (lower <= 0 && upper >= 0) return 'similar';
  return lower > 0 === (better === 'higher') ? 'clearly_better' : 'clearly_worse';
}

/** Half the width of the threshold’s label: with less room beside the line it is pinned to the edge of the chart. */
const HALF_LABEL = 76;

interface References {
  readonly threshold: number | null;
  readonly domain: readonly [number, number];
  readonly scale: ScaleDescription;
}

function referenceLines(
  { threshold, domain, scale }: References,
  layout: RowLayout,
): readonly Markish[] {
  const zero = [
    Plot.ruleX([0], { stroke: palette.ink2, strokeWidth: 1.25 }),
    Plot.text(['No change'], {
      x: [0],
      ...aboveRows,
      ...zeroPlace(threshold, domain, layout),
      fill: palette.ink2,
    }),
  ];
  if (threshold === null) return zero;
  const towards = scale.better === 'higher' ? 'end' : 'start';
  const beside = towards === 'end' ? layout.right : layout.left;
  const pinned = layout.narrow || beside < HALF_LABEL;
  return [
    ...zero,
    Plot.ruleX([threshold], { stroke: palette.ink, strokeDasharray: '4 3' }),
    Plot.text([`Reliable change for one\nyoung person: ${tickText(Math.abs(threshold))}`], {
      x: [threshold],
      ...aboveRows,
      textAnchor: pinned ? towards : 'middle',
      dx: pinned ? (towards === 'end' ? layout.right : -layout.left) : 0,
      fill: palette.ink,
    }),
  ];
}

/** Beside the line, away from the threshold's label; inwards where the line is at the edge of a narrow chart. */
function zeroPlace(
  threshold: number | null,
  [low, high]: readonly [number, number],
  layout: RowLayout,
): { textAnchor: 'start' | 'middle' | 'end'; dx: number } {
  const along = (0 - low) / (high - low);
  if (layout.narrow && along < 0.25) return { textAnchor: 'start', dx: -layout.left };
  if (layout.narrow && along > 0.75) return { textAnchor: 'end', dx: layout.right };
  if (threshold === null) return { textAnchor: 'middle', dx: 0 };
  return threshold > 0 ? { textAnchor: 'end', dx: 5 } : { textAnchor: 'start', dx: -5 };
}
