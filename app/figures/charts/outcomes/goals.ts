import { changeMeaning, estimateRow } from '../../outcomes/estimate-row.ts';
import { cellOf, columnOf, groupRowsOf } from '../../table-cells.ts';
import { changeDomain } from '../change-domain.ts';
import { isNarrow } from '../chart-options.ts';
import { pixelPlot } from '../equity/pixel-plot.ts';
import { intervalRows } from '../interval-rows.ts';
import { chartsInColumns, stackCharts } from '../stack-charts.ts';
import { changeTickText } from '../tick-text.ts';
import { goalChangesChart } from './goal-changes.ts';
import { goalReachedChart } from './goal-reached.ts';
import { headedRoom, referenceLine, rowsHeading } from './rows-heading.ts';
import type { GoalsFigure } from '#app/results/outcome-figures.ts';
import type { ChartOptions } from '../chart-options.ts';

const twoColumnsFrom = 900;
const columnGap = 64;

/** How far goals moved, whether they were reached, and the average change by theme. */
export function goalsChart(figure: GoalsFigure, options: ChartOptions): SVGSVGElement {
  const wide = options.width >= twoColumnsFrom;
  const columnWidth = wide ? (options.width - columnGap) / 2 : options.width;
  const inColumn = { ...options, width: columnWidth };
  const left = stackCharts(
    goalChangesChart(figure, inColumn),
    [goalReachedChart(figure, inColumn)],
    28,
  );
  const themes = themesChart(figure, inColumn);
  if (!wide) return stackCharts(left, themes ? [themes] : [], 32);
  return chartsInColumns(pixelPlot(1, [], options), themes ? [left, themes] : [left], {
    columnWidth,
    columnGap,
    gap: 0,
  });
}

function themesChart({ tables }: GoalsFigure, options: ChartOptions): SVGSVGElement | null {
  const { themes } = tables;
  const column = columnOf(themes, 'mean_change');
  const rows = groupRowsOf(themes).map((row) => {
    const cell = cellOf(row, 'mean_change');
    return estimateRow(
      { key: row.key, label: row.label },
      cell,
      column,
      changeMeaning(cell, 'higher'),
    );
  });
  if (rows.length === 0) return null;
  const { domain, ticks } = changeDomain(rows, null, isNarrow(options) ? 5 : 7);
  return intervalRows(
    {
      rows,
      domain,
      ticks,
      tickText: changeTickText,
      axisLabel: '',
      rowHeight: 38,
      boldValues: true,
      headroom: headedRoom,
      behind: (layout) => [
        rowsHeading('Average change in rating by theme', layout),
        referenceLine(0, 'No change', domain),
      ],
    },
    options,
  );
}
