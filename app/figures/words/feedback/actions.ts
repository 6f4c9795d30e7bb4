import { formatCount } from '#app/results/format.ts';
import { cellOf, groupRowsOf, numberOf, rowOf, totalRowOf } from '../../table-cells.ts';
import type { FeedbackActionsFigure } from '#app/results/feedback-figures.ts';
import type { Words } from '../words.ts';

/** How much of what was said was acted on. */
export function feedbackActionsWords(figure: FeedbackActionsFigure): Words {
  const table = figure.tables.raised_by;
  const total = totalRowOf(table);
  const of = (key: string) => numberOf(cellOf(total, key)) ?? 0;
  const n = of('n');
  const young = numberOf(cellOf(rowOf(table, 'young_person'), 'n')) ?? 0;
  const aside = of('not_taken_forward');
  return {
    finding: `${formatCount(of('done'))} of ${formatCount(n)} actions are done${aside > 0 ? `, and ${formatCount(aside)} put aside with a reason` : ''}`,
    subtitle: `Actions by who raised them, closed ones solid, n\u00a0=\u00a0${formatCount(n)} actions`,
    alt: `A bar for each group. ${groupRowsOf(table)
      .map(
        (row) =>
          `${row.label}: ${formatCount(numberOf(cellOf(row, 'n')) ?? 0)} raised, ${formatCount(numberOf(cellOf(row, 'closed')) ?? 0)} closed`,
      )
      .join('. ')}.`,
    notes: [
      `${formatCount(young)} of ${formatCount(n)} came from young people.`,
      'Closed is done, or not taken forward and the reason told.',
    ],
    warning: null,
  };
}
