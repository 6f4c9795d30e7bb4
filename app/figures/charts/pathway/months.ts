import { cellReader } from '../../pathway/cell-reader.ts';
import { groupRowsOf } from '../../table-cells.ts';
import { monthLine, type LevelLine } from '../month-line.ts';
import type { PathwayMonthsFigure } from '#app/results/pathway-figures.ts';
import type { ChartOptions } from '../chart-options.ts';

/** Referrals a month against their mean and the limits of chance. */
export function pathwayMonthsChart(
  figure: PathwayMonthsFigure,
  options: ChartOptions,
): SVGSVGElement {
  const { months, limits } = figure.tables;
  const read = cellReader(months);
  return monthLine(
    groupRowsOf(months).map(({ key }) => ({
      month: key,
      value: read.number(key, 'n'),
      mark: figure.signals.find(({ month }) => month === key)?.direction ?? null,
      isPart: key === figure.partMonth,
    })),
    levels(cellReader(limits)),
    'Referrals a month',
    options,
  );
}

function levels({ number, text }: ReturnType<typeof cellReader>): readonly LevelLine[] {
  const line = (column: string, words: string, isDashed: boolean): readonly LevelLine[] => {
    const value = number('all', column);
    return value === null ? [] : [{ value, label: `${words} ${text('all', column)}`, isDashed }];
  };
  return [
    ...line('upper', 'Upper limit', true),
    ...line('mean', 'Mean', false),
    ...line('lower', 'Lower limit', true),
  ];
}
