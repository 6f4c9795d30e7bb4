import { expect, test } from 'vitest';
import { forTheBoard } from '#app/routes/report/for-the-board.ts';
import { matrixWithOneClearGap } from '#tests/figures/equity-figures.ts';
import { matrixWith, overviewWith } from './report-figures.ts';

const overview = overviewWith({ direction: 'lower', strength: 'clear' });

test('a figure of groups keeps the steps that the paper prints, with what each is a share of', () => {
  const { steps } = forTheBoard(matrixWith(3), 'ethnicity', overview).tables;
  expect(steps.columns.map(({ key }) => key)).toEqual([
    'n',
    'took_up',
    'took_up_of',
    'took_up_share',
  ]);
});

test('a step that the paper does not print does not leave, in no row', () => {
  const { steps } = forTheBoard(matrixWithOneClearGap, 'sex', overview).tables;
  expect(steps.columns.map(({ key }) => key)).not.toContain('accepted_share');
  expect(steps.rows.flatMap(({ cells }) => Object.keys(cells))).not.toContain('accepted');
});

test('the step of the largest gap is kept, whichever it is', () => {
  const accepted = {
    ...overview,
    gaps: overview.gaps.map((gap) => ({
      ...gap,
      characteristic: 'sex',
      step: 'accepted' as const,
    })),
  };
  const { steps } = forTheBoard(matrixWithOneClearGap, 'sex', accepted).tables;
  expect(steps.columns.map(({ key }) => key)).toContain('accepted_share');
});
