import { cellText } from '../../cell-text.ts';
import { cellOf, columnOf, hasInterval, numberOf } from '../../table-cells.ts';
import { leastToGeneralise } from '../least-to-generalise.ts';
import { midSentence } from '../mid-sentence.ts';
import { spokenCell } from '../spoken-cell.ts';
import type { Cell } from '#app/results/cell.ts';
import type { FeedbackQuestionsFigure } from '#app/results/feedback-figures.ts';
import type { Row } from '#app/results/table.ts';
import type { Words } from '../words.ts';

const share = 'positive_share';

/** Which question a group answers most positively, and which least, where the intervals tell them apart. */
export function feedbackQuestionsWords(figure: FeedbackQuestionsFigure): Words {
  const { questions } = figure.tables;
  const column = columnOf(questions, share);
  const numbers = questions.rows.flatMap((row) => numberOf(cellOf(row, 'n')) ?? []);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const n = numbers.length === 0 ? '[c]' : least === most ? String(least) : `${least} to ${most}`;
  return {
    finding: finding(figure),
    subtitle: `${figure.respondentLabel}: ${midSentence(figure.answerScaleLabel)}, % of all answers to each question, n\u00a0=\u00a0${n}`,
    alt: `A bar for each question. ${questions.rows
      .map((row) => `${row.label}: ${spokenCell(cellOf(row, share), column)} positive`)
      .join('. ')}.`,
    notes:
      numbers.length > 0 && least < leastToGeneralise
        ? [`Only ${n} answers: another group of this size could answer quite differently.`]
        : ['Intervals are in the table.'],
    warning: null,
  };
}

function finding({ respondentLabel, tables }: FeedbackQuestionsFigure): string {
  const { questions } = tables;
  const column = columnOf(questions, share);
  const shown = questions.rows.filter((row) => cellOf(row, share).state === 'shown');
  const [best, worst] = [shown[0], shown.at(-1)];
  if (!best || !worst)
    return `There are too few answers from ${respondentLabel.toLowerCase()} to show`;
  const text = (row: Row) => cellText(cellOf(row, share), column);
  const few = (numberOf(cellOf(worst, 'n')) ?? 0) < leastToGeneralise;
  const who = few ? `The ${respondentLabel.toLowerCase()} who answered` : respondentLabel;
  if (shown.length === 1) return `${who}: ${text(best)} positive about “${best.label}”`;
  if (apart(cellOf(worst, share), cellOf(best, share))) {
    return `${who} were most positive about “${best.label}” (${text(best)}), least about “${worst.label}” (${text(worst)})`;
  }
  const low = text(worst);
  const high = text(best);
  return low === high
    ? `${who}: ${low} positive on each question`
    : `${who}: ${low} to ${high} positive, with no question clearly apart`;
}

/** Whether two shares differ by more than their intervals. */
function apart(lower: Cell, higher: Cell): boolean {
  return hasInterval(lower) && hasInterval(higher) && lower.interval.upper < higher.interval.lower;
}
