import { cellReader } from '../../pathway/cell-reader.ts';
import { missingText } from '../../quality/missing-text.ts';
import { groupRowsOf } from '../../table-cells.ts';
import { barRows, type BarRow } from '../bar-rows.ts';
import type { QualityFieldsFigure } from '#app/results/quality-figures.ts';
import type { ChartOptions } from '../chart-options.ts';

/** A bar for each field of a file, and what most of its gaps are. */
export function qualityFieldsChart(
  { tables: { fields } }: QualityFieldsFigure,
  options: ChartOptions,
): SVGSVGElement {
  const { number, text } = cellReader(fields);
  const rows = groupRowsOf(fields).map((row): BarRow => {
    const share = number(row.key, 'filled_share');
    return {
      label: row.label,
      value: share === null ? null : 1,
      filled: share ?? 0,
      text: text(row.key, 'filled_share'),
      right: missingText(row, fields),
    };
  });
  return barRows({ heading: '', rightHeading: 'Most gaps', rows, most: 1 }, options);
}
