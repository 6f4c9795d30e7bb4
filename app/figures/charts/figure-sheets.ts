import { groupRowsOf } from '../table-cells.ts';
import { figureChart, type ChartedFigure } from './figure-chart.ts';
import { unstackCharts } from './stack-charts.ts';
import type { ChartOptions } from './chart-options.ts';

/** Groups that fit a sheet that holds the figure's heading and its source as well; and one that holds either. */
const mostOnOneSheet = 10;
const mostOnEach = 12;

/** A picture on paper, and whether it goes on with the one before it, on the next sheet. */
export interface Sheet {
  readonly chart: SVGSVGElement;
  readonly isContinued: boolean;
}

/**
 * The chart of a figure for paper: one picture; or several, where its groups fill more than a sheet, or where it is made of
 * charts one under another, between which a sheet may end.
 */
export function figureSheets(
  figure: ChartedFigure,
  options: Pick<ChartOptions, 'width' | 'document'>,
): readonly Sheet[] {
  const forPaper: ChartOptions = { ...options, screen: false, paper: true };
  return sheetRows(groupsDrawn(figure)).flatMap((rows, sheet) =>
    unstackCharts(figureChart(figure, { ...forPaper, rows })).map((chart, part) => ({
      chart,
      isContinued: sheet > 0 && part === 0,
    })),
  );
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
