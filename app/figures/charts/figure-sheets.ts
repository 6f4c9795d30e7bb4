import { groupRowsOf } from '../table-cells.ts';
import { figureChart, type ChartedFigure } from './figure-chart.ts';
import type { ChartOptions } from './chart-options.ts';

/** Groups that fit a sheet that holds the figure's heading and its source as well; and one that holds either. */
const mostOnOneSheet = 10;
const mostOnEach = 12;

/** The chart of a figure for paper: one picture, or several where its groups fill more than a sheet. */
export function figureSheets(
  figure: ChartedFigure,
  options: Pick<ChartOptions, 'width' | 'document'>,
): readonly SVGSVGElement[] {
  const forPaper: ChartOptions = { ...options, screen: false, paper: true };
  return sheetRows(groupsDrawn(figure)).map((rows) => figureChart(figure, { ...forPaper, rows }));
}

/** How many groups stand one under the other; none where the chart is not of such rows. */
function groupsDrawn(figure: ChartedFigure): number {
  if (figure.kind === 'equity_matrix') return groupRowsOf(figure.tables.steps).length;
  if (figure.kind === 'equity_outcomes') return groupRowsOf(figure.tables.groups).length;
  return 0;
}

/** Rows cut into sheets as alike as can be, each from its first row up to, not with, the next one's. */
export function sheetRows(count: number): readonly (readonly [number, number])[] {
  const sheets = count <= mostOnOneSheet ? 1 : Math.max(2, Math.ceil(count / mostOnEach));
  return Array.from({ length: sheets }, (_, index) => [
    Math.ceil((index * count) / sheets),
    Math.ceil(((index + 1) * count) / sheets),
  ]);
}
