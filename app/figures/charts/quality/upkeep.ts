import { cellReader } from '../../pathway/cell-reader.ts';
import { barRows, type BarRow } from '../bar-rows.ts';
import type { QualityUpkeepFigure } from '#app/results/quality-figures.ts';
import type { ChartOptions } from '../chart-options.ts';

/** How many days each file ends before the last record of all. */
export function qualityUpkeepChart(
  { tables: { files } }: QualityUpkeepFigure,
  options: ChartOptions,
): SVGSVGElement {
  const { number, text } = cellReader(files);
  const rows = files.rows.map(({ key, label }): BarRow => {
    const days = number(key, 'behind');
    return {
      label,
      value: days,
      filled: 0,
      text: days === 1 ? '1 day' : `${text(key, 'behind')} days`,
      right: text(key, 'rows'),
    };
  });
  return barRows({ heading: 'Days behind', rightHeading: 'Records', rows, most: 31 }, options);
}
