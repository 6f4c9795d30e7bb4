import { changeMeaning, estimateRow } from '../../outcomes/estimate-row.ts';
import { cellOf, columnOf, totalRowOf } from '../../table-cells.ts';
import { changeDomain } from '../change-domain.ts';
import { isNarrow } from '../chart-options.ts';
import { intervalRows } from '../interval-rows.ts';
import { changeTickText } from '../tick-text.ts';
import { referenceLine } from './rows-heading.ts';
import type { AddedValueFigure } from '#app/results/outcome-figures.ts';
import type { ChartOptions } from '../chart-options.ts';

/** By how much second scores were better than the first ones gave reason to expect, against no added value. */
export function addedValueChart(figure: AddedValueFigure, options: ChartOptions): SVGSVGElement {
  const { value } = figure.tables;
  const cell = cellOf(totalRowOf(value), 'points');
  const rows = [
    estimateRow(
      { key: 'points', label: 'Added value, points', strong: true },
      cell,
      columnOf(value, 'points'),
      changeMeaning(cell, 'higher'),
    ),
  ];
  const { domain, ticks } = changeDomain(rows, null, isNarrow(options) ? 5 : 7);
  return intervalRows(
    {
      rows,
      domain,
      ticks,
      tickText: changeTickText,
      axisLabel: 'Points better than expected',
      rowHeight: 48,
      boldValues: true,
      headroom: 34,
      behind: () => [referenceLine(0, 'As expected', domain)],
    },
    options,
  );
}
