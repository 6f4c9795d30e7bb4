import * as Plot from '@observablehq/plot';
import type { Markish } from '@observablehq/plot';
import { standingMark } from '../../equity/standing.ts';
import { cellText } from '../../cell-text.ts';
import { palette } from '../../palette.ts';
import {
  cellOf,
  columnOf,
  groupRowsOf,
  hasInterval,
  numberOf,
  totalRowOf,
} from '../../table-cells.ts';
import { isNarrow, type ChartOptions } from '../chart-options.ts';
import { intervalRows } from '../interval-rows.ts';
import { percentTickText } from '../tick-text.ts';
import type { FeedbackVoiceFigure } from '#app/results/feedback-figures.ts';
import type { IntervalRow } from '../interval-row.ts';

/** The share of each group that was heard, against the level of everyone supported. */
export function feedbackVoiceChart(
  figure: FeedbackVoiceFigure,
  options: ChartOptions,
): SVGSVGElement {
  const rows = rowsOf(figure);
  const ends = rows.flatMap(({ value, upper }) => [value, upper]).filter((end) => end !== null);
  const high = Math.min(1, Math.ceil(Math.max(0.2, ...ends) * 10 - 1e-9) / 10);
  const step = high > (isNarrow(options) ? 0.4 : 0.7) ? 0.2 : 0.1;
  const ticks = Array.from(
    { length: Math.floor(high / step + 1e-9) + 1 },
    (_, index) => index * step,
  );
  return intervalRows(
    {
      rows,
      domain: [0, high],
      ticks,
      tickText: percentTickText,
      axisLabel: '',
      rowHeight: 30,
      boldValues: true,
      headroom: 34,
      behind: () => levelLine(figure, high),
    },
    options,
  );
}

function rowsOf({ tables }: FeedbackVoiceFigure): readonly IntervalRow[] {
  const { groups } = tables;
  return groupRowsOf(groups).map((row) => {
    const share = cellOf(row, 'share');
    const interval = hasInterval(share) ? share.interval : null;
    const answered = cellText(cellOf(row, 'answered'), columnOf(groups, 'answered'));
    const supported = cellText(cellOf(row, 'supported'), columnOf(groups, 'supported'));
    return {
      key: row.key,
      label: row.label,
      value: numberOf(share),
      lower: interval?.lower ?? null,
      upper: interval?.upper ?? null,
      text: cellText(share, columnOf(groups, 'share')),
      detail: `${answered} of ${supported}`,
      meaning: standingMark(share),
      strong: false,
    };
  });
}

function levelLine({ tables }: FeedbackVoiceFigure, high: number): readonly Markish[] {
  const cell = cellOf(totalRowOf(tables.groups), 'share');
  const level = numberOf(cell);
  if (level === null) return [];
  const along = level / high;
  return [
    Plot.ruleX([level], { stroke: palette.accent, strokeWidth: 2, insetTop: -6 }),
    Plot.text([`All supported ${cellText(cell, columnOf(tables.groups, 'share'))}`], {
      x: [level],
      frameAnchor: 'top',
      lineAnchor: 'bottom',
      dy: -11,
      textAnchor: along < 0.25 ? 'start' : along > 0.75 ? 'end' : 'middle',
      fontWeight: 650,
      fill: palette.link,
    }),
  ];
}
