import { cellText } from '../../cell-text.ts';
import { cellOf, columnOf, groupRowsOf, numberOf } from '../../table-cells.ts';
import { countBars } from './count-bars.ts';
import type { FeedbackActionsFigure } from '#app/results/feedback-figures.ts';
import type { ChartOptions } from '../chart-options.ts';

/** Actions by who raised them; the solid part is closed. */
export function feedbackActionsChart(
  figure: FeedbackActionsFigure,
  options: ChartOptions,
): SVGSVGElement {
  const table = figure.tables.raised_by;
  return countBars(
    groupRowsOf(table).map((row) => ({
      key: row.key,
      label: row.label,
      n: numberOf(cellOf(row, 'n')),
      solid: numberOf(cellOf(row, 'closed')),
      value: cellText(cellOf(row, 'n'), columnOf(table, 'n')),
      detail: `${cellText(cellOf(row, 'closed'), columnOf(table, 'closed'))} closed`,
    })),
    options,
  );
}
