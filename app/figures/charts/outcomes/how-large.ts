import { changeMeaning, estimateRow } from '../../outcomes/estimate-row.ts';
import { cellOf, columnOf } from '../../table-cells.ts';
import { changeDomain } from '../change-domain.ts';
import { isNarrow } from '../chart-options.ts';
import { intervalRows } from '../interval-rows.ts';
import { changeTickText } from '../tick-text.ts';
import { referenceLine } from './rows-heading.ts';
import type { HowLargeFigure } from '#app/results/outcome-figures.ts';
import type { ChartOptions } from '../chart-options.ts';

/** The change in standard deviations of the scores and of the changes. What is in points is in the words and the table. */
export function howLargeChart(figure: HowLargeFigure, options: ChartOptions): SVGSVGElement {
  const { sizes } = figure.tables;
  const column = columnOf(sizes, 'value');
  const rows = sizes.rows
    .filter(({ key }) => key !== 'typical')
    .map((row) => {
      const cell = cellOf(row, 'value');
      return estimateRow(
        { key: row.key, label: row.key },
        cell,
        column,
        changeMeaning(cell, figure.scale.better),
      );
    });
  const { domain, ticks } = changeDomain(rows, null, isNarrow(options) ? 5 : 7);
  return intervalRows(
    {
      rows,
      domain,
      ticks,
      tickText: changeTickText,
      axisLabel: 'Standard deviations',
      rowHeight: 44,
      boldValues: true,
      headroom: 34,
      behind: () => [referenceLine(0, 'No change', domain)],
    },
    options,
  );
}
