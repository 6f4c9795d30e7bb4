import { expect, test } from 'vitest';
import type { ReportDocument } from '#app/report/document/report-document.ts';
import { inOrderOfTime, trendsOf } from '#app/report/read/trends.ts';
import { shown } from '#app/results/cell.ts';
import { headline, method } from '#tests/figures/example-figures.ts';
import { withCells } from '#tests/figures/example-tables.ts';
import { reportOf } from './make-report.ts';
import { exactFigures } from './report-figures.ts';

function until(to: string, report: ReportDocument): ReportDocument {
  return { ...report, head: { ...report.head, period: { from: '2025-04-01', to } } };
}

const newest = until('2026-03-31', reportOf().report);
/** 330 of 600 have both scores. */
const earlier = until(
  '2025-12-31',
  reportOf({
    ...exactFigures(),
    headline: {
      ...headline,
      tables: {
        cards: withCells(headline.tables.cards, [
          ['all', 'n', shown(330)],
          ['all', 'eligible', shown(600)],
        ]),
      },
    },
  }).report,
);

test('reports stand in order of time, whatever the order in which they were opened', () => {
  expect(inOrderOfTime([newest, earlier])).toEqual([earlier, newest]);
});

test('one report has no trend', () => {
  expect(trendsOf([newest])).toEqual([]);
});

test('each large number of the newest report is set beside the same place of the earlier ones', () => {
  const trend = trendsOf([newest, earlier]).find(({ id }) => id === 'both-scores');
  // 330 of 600, and 410 of 655, as rounded to the nearest 5.
  expect(trend?.points.map(({ text }) => text)).toEqual(['55%', '63%']);
  expect(trend?.points.map(({ period }) => period)).toEqual([
    'to 31 December 2025',
    'to 31 March 2026',
  ]);
});

test('a number worked out in another way is marked as a break and not joined', () => {
  const other = until(
    '2025-12-31',
    reportOf({
      ...exactFigures(),
      headline: { ...headline, method: { ...method, version: 2 } },
    }).report,
  );
  const trend = trendsOf([other, newest]).find(({ id }) => id === 'both-scores');
  expect(trend?.points.map(({ text, isBreak }) => [text, isBreak])).toEqual([
    ['63% [b]', true],
    ['63%', false],
  ]);
});

test('a number that an earlier report does not have is not available', () => {
  const without = until('2025-12-31', { ...newest, figures: {} });
  const trend = trendsOf([without, newest]).find(({ id }) => id === 'both-scores');
  expect(trend?.points[0]).toMatchObject({ text: '[x]', value: null });
});
