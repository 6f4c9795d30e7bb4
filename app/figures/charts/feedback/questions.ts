import { cellText } from '../../cell-text.ts';
import { answerFills } from '../../feedback/answer-fills.ts';
import { cellOf, columnOf, numberOf } from '../../table-cells.ts';
import { answerBars } from './answer-bars.ts';
import type { FeedbackQuestionsFigure } from '#app/results/feedback-figures.ts';
import type { ChartOptions } from '../chart-options.ts';

/** Every question of one stakeholder group as a bar of its answers. */
export function feedbackQuestionsChart(
  figure: FeedbackQuestionsFigure,
  options: ChartOptions,
): SVGSVGElement {
  const { questions } = figure.tables;
  const fills = answerFills(figure.answers);
  return answerBars(
    {
      valueHeading: 'Positive, of n',
      answers: figure.answers.map(({ code, label, tone }) => ({
        code,
        label,
        hatched: tone === 'negative',
        ...(fills.get(code) ?? { fill: 'none', ink: 'currentColor' }),
      })),
      bars: questions.rows.map((row) => ({
        key: row.key,
        label: row.label,
        of: numberOf(cellOf(row, 'n')),
        parts: figure.answers.map(({ code }) => ({
          code,
          n: numberOf(cellOf(row, `answer:${code}`)),
        })),
        value: cellText(cellOf(row, 'positive_share'), columnOf(questions, 'positive_share')),
        detail: `of ${cellText(cellOf(row, 'n'), columnOf(questions, 'n'))}`,
      })),
    },
    options,
  );
}
