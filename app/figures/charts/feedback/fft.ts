import { palette } from '../../palette.ts';
import { cellText } from '../../cell-text.ts';
import { cellOf, columnOf, numberOf } from '../../table-cells.ts';
import { answerBars } from './answer-bars.ts';
import type { FeedbackFftFigure } from '#app/results/feedback-figures.ts';
import type { ChartOptions } from '../chart-options.ts';

const answers = [
  { code: 'positive', label: 'Positive', fill: palette.accent, ink: palette.paper, hatched: false },
  { code: 'neither', label: 'Neither', fill: '#E6EAEB', ink: palette.ink, hatched: false },
  { code: 'negative', label: 'Negative', fill: palette.rust, ink: palette.paper, hatched: true },
  {
    code: 'dont_know',
    label: 'Don’t know',
    fill: palette.paper,
    ink: palette.ink2,
    hatched: false,
  },
] as const;

/** The Friends and Family Test of each stakeholder group, and of everyone who answered. */
export function feedbackFftChart(figure: FeedbackFftFigure, options: ChartOptions): SVGSVGElement {
  const { groups } = figure.tables;
  const single = groups.rows.filter(({ role }) => role === 'group').length < 2;
  return answerBars(
    {
      valueHeading: 'Positive, of n',
      answers,
      bars: groups.rows
        .filter(({ role }) => !single || role === 'group')
        .map((row) => ({
          key: row.key,
          label: row.label,
          of: numberOf(cellOf(row, 'n')),
          parts: answers.map(({ code }) => ({ code, n: numberOf(cellOf(row, code)) })),
          value: cellText(cellOf(row, 'positive_share'), columnOf(groups, 'positive_share')),
          detail: `of ${cellText(cellOf(row, 'n'), columnOf(groups, 'n'))}`,
        })),
    },
    options,
  );
}
