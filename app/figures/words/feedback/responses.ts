import { cellText } from '../../cell-text.ts';
import { cellOf, columnOf, groupRowsOf, numberOf, rowOf, totalRowOf } from '../../table-cells.ts';
import { listWords } from '../list-words.ts';
import { midSentence, startSentence } from '../mid-sentence.ts';
import { spokenCell } from '../spoken-cell.ts';
import type { FeedbackResponsesFigure } from '#app/results/feedback-figures.ts';
import type { Words } from '../words.ts';

/** Whose replies there are, and whose there are none of. */
export function feedbackResponsesWords(figure: FeedbackResponsesFigure): Words {
  const { groups } = figure.tables;
  const total = cellText(cellOf(totalRowOf(groups), 'replies'), columnOf(groups, 'replies'));
  return {
    finding: finding(figure),
    subtitle: `Replies by group, and out of how many where a file tells, n\u00a0=\u00a0${total} replies`,
    alt: `A bar for each group. ${groupRowsOf(groups)
      .map(
        (row) =>
          `${row.label}: ${spokenCell(cellOf(row, 'replies'), columnOf(groups, 'replies'))} replies`,
      )
      .join('. ')}.`,
    notes: notes(figure),
    warning: null,
  };
}

function finding({ tables }: FeedbackResponsesFigure): string {
  const { groups } = tables;
  const young = rowOf(groups, 'young_person');
  const replies = cellOf(young, 'replies');
  const all = cellOf(totalRowOf(groups), 'replies');
  const could = cellOf(young, 'could');
  if (numberOf(all) === 0) return 'Nobody gave feedback';
  if (!young) return 'None of the replies is from a young person';
  if (replies.state !== 'shown')
    return 'How many young people replied is too small a number to show';
  const n = cellText(replies, columnOf(groups, 'replies'));
  const most =
    could.state === 'shown' && could.value >= replies.value
      ? `, of ${cellText(could, columnOf(groups, 'could'))} who could have replied`
      : '';
  return `${n} replies are from young people${most}`;
}

function notes({ tables, silent }: FeedbackResponsesFigure): readonly string[] {
  const none =
    silent.length === 0 ? [] : [`No replies from: ${listWords(silent.map(midSentence))}.`];
  const unknown = groupRowsOf(tables.groups)
    .filter((row) => cellOf(row, 'could').state === 'not_collected')
    .map(({ label }) => midSentence(label));
  return [
    'A reply is not a person: some may have replied more than once. Those who did not reply may think otherwise.',
    ...(unknown.length === 0
      ? []
      : [`${startSentence(listWords(unknown))}: no file says how many could have replied.`]),
    ...none,
  ];
}
