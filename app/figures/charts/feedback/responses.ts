import { cellText } from '../../cell-text.ts';
import { cellOf, columnOf, groupRowsOf, numberOf } from '../../table-cells.ts';
import { countBars } from './count-bars.ts';
import type { FeedbackResponsesFigure } from '#app/results/feedback-figures.ts';
import type { ChartOptions } from '../chart-options.ts';

/** Replies of each stakeholder group, and out of how many where a file tells. */
export function feedbackResponsesChart(
  figure: FeedbackResponsesFigure,
  options: ChartOptions,
): SVGSVGElement {
  const { groups } = figure.tables;
  return countBars(
    groupRowsOf(groups).map((row) => {
      const replies = cellOf(row, 'replies');
      const could = cellOf(row, 'could');
      const share = cellOf(row, 'share');
      const shareText =
        share.state === 'shown' ? `, ${cellText(share, columnOf(groups, 'share'))}` : '';
      return {
        key: row.key,
        label: row.label,
        n: numberOf(replies),
        solid: null,
        value: cellText(replies, columnOf(groups, 'replies')),
        detail:
          could.state === 'not_collected'
            ? 'out of: not known'
            : `out of ${cellText(could, columnOf(groups, 'could'))}${shareText}`,
      };
    }),
    options,
  );
}
