import { cellIntervalProse, cellText } from '../../cell-text.ts';
import { cellOf, columnOf, groupRowsOf, numberOf, totalRowOf } from '../../table-cells.ts';
import { leastToGeneralise } from '../least-to-generalise.ts';
import { nWords } from '../n-words.ts';
import { spokenCell } from '../spoken-cell.ts';
import type { FeedbackFftFigure } from '#app/results/feedback-figures.ts';
import type { Words } from '../words.ts';

const wordings: Readonly<Record<FeedbackFftFigure['wording'], string>> = {
  since_2020: 'wording since April 2020',
  until_2020: 'wording until March 2020',
};

/** The share positive and negative of all who answered the Friends and Family Test. */
export function feedbackFftWords(figure: FeedbackFftFigure): Words {
  const { groups } = figure.tables;
  const total = totalRowOf(groups);
  const positive = columnOf(groups, 'positive_share');
  const negative = columnOf(groups, 'negative_share');
  const interval = cellIntervalProse(cellOf(total, 'positive_share'), positive);
  return {
    finding: finding(figure),
    subtitle: `Friends and Family Test, ${wordings[figure.wording]}, % of all answers, ${interval === '' ? '' : `positive ${interval}, `}${nWords(cellOf(total, 'n'), groups)}`,
    alt: `A bar for each group. ${groups.rows
      .map(
        (row) =>
          `${row.label}: ${spokenCell(cellOf(row, 'positive_share'), positive)} positive, ${spokenCell(cellOf(row, 'negative_share'), negative)} negative`,
      )
      .join('. ')}.`,
    notes: [
      'Positive is the two best answers and negative the two worst, of all answers. “Don’t know” is one of them (NHS England’s rule).',
      ...(figure.wording === 'until_2020'
        ? ['This is the wording used until March 2020. It must not be set beside the later one.']
        : []),
    ],
    warning: null,
  };
}

function finding({ tables }: FeedbackFftFigure): string {
  const { groups } = tables;
  const total = totalRowOf(groups);
  const n = numberOf(cellOf(total, 'n'));
  const positive = cellOf(total, 'positive_share');
  const negative = cellOf(total, 'negative_share');
  if (n === 0) return 'Nobody answered the Friends and Family Test';
  if (positive.state !== 'shown')
    return 'There are too few Friends and Family Test answers to show';
  const whose =
    groupRowsOf(groups).length === 1
      ? ` from ${groupRowsOf(groups)[0]?.label.toLowerCase() ?? ''}`
      : '';
  const these = n !== null && n < leastToGeneralise ? 'these answers' : 'answers';
  const bad =
    negative.state === 'shown'
      ? `, and ${cellText(negative, columnOf(groups, 'negative_share'))} negative`
      : '';
  return `${cellText(positive, columnOf(groups, 'positive_share'))} of ${these}${whose} were positive about the service as a whole${bad}`;
}
