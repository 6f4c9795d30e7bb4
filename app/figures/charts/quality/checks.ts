import { cellReader } from '../../pathway/cell-reader.ts';
import { groupRowsOf } from '../../table-cells.ts';
import { barRows, type BarRow } from '../bar-rows.ts';
import type { QualityChecksFigure } from '#app/results/quality-figures.ts';
import type { ChartOptions } from '../chart-options.ts';

/** Rows that each check found, filled as far as they are left out. */
export function qualityChecksChart(
  { tables: { checks } }: QualityChecksFigure,
  options: ChartOptions,
): SVGSVGElement {
  const { number, text } = cellReader(checks);
  const rows = groupRowsOf(checks).map(({ key, label }): BarRow => ({
    label,
    value: number(key, 'found'),
    filled: number(key, 'left_out') ?? 0,
    text: text(key, 'found'),
    right: text(key, 'left_out'),
  }));
  return barRows({ heading: 'Rows', rightHeading: 'Left out', rows }, options);
}
