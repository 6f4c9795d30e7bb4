import { cellReader } from '../../pathway/cell-reader.ts';
import { monthLine } from '../month-line.ts';
import type { PathwayCaseloadFigure } from '#app/results/pathway-figures.ts';
import type { ChartOptions } from '../chart-options.ts';

/** Open caseload for each full-time link worker, month by month. */
export function pathwayCaseloadChart(
  { tables: { months } }: PathwayCaseloadFigure,
  options: ChartOptions,
): SVGSVGElement {
  const read = cellReader(months);
  return monthLine(
    months.rows.map(({ key }) => ({
      month: key,
      value: read.number(key, 'per_fte'),
      mark: null,
      isPart: false,
    })),
    [],
    'Young people open for each full-time link worker',
    options,
  );
}
