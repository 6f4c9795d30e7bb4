import { formatThreshold } from '#app/results/format.ts';
import { cellIntervalText, cellText } from '../cell-text.ts';
import { cellOf, columnOf, hasInterval, numberOf, rowOf } from '../table-cells.ts';
import { changeMeaning } from './estimate-row.ts';
import type { AtAGlanceFigure, GlanceSubject } from '#app/results/outcome-figures.ts';
import type { Interval } from '#app/results/interval.ts';
import type { IntervalRow } from '../charts/interval-row.ts';

/** One small picture: a measure, a scale of one, goals, or personal outcomes, on its own scale. */
export interface GlancePanel {
  readonly row: string;
  readonly kind: GlanceSubject['kind'];
  /** The measure it belongs to; goals and personal outcomes stand by themselves. */
  readonly measure: string | null;
  readonly primary: boolean;
  readonly title: string;
  readonly scaleTitle: string;
  /** "points, 7 to 35". */
  readonly unit: string;
  readonly lowerIsBetter: boolean;
  readonly valueText: string;
  readonly intervalText: string;
  /** "404 of 558 have both scores". */
  readonly haveText: string;
  readonly value: number | null;
  readonly interval: Interval | null;
  readonly meaning: IntervalRow['meaning'];
  /** No change, or half for a share. null: nothing to be read against. */
  readonly zero: number | null;
  /** The published meaningful change, with its sign; null where there is none, or where it lies off the picture. */
  readonly meaningful: number | null;
  readonly domain: readonly [number, number];
}

export function glancePanels(figure: AtAGlanceFigure): readonly GlancePanel[] {
  return figure.subjects.map((subject) => panelOf(figure, subject));
}

function panelOf({ tables }: AtAGlanceFigure, subject: GlanceSubject): GlancePanel {
  const { measures } = tables;
  const row = rowOf(measures, subject.row);
  const text = (key: string) => cellText(cellOf(row, key), columnOf(measures, key));
  if (subject.kind === 'personal_outcomes') {
    const cell = cellOf(row, 'reached_share');
    return {
      row: subject.row,
      kind: subject.kind,
      measure: null,
      primary: true,
      title: 'Personal outcomes without a rating',
      scaleTitle: 'Reached in full',
      unit: 'Share of those known',
      lowerIsBetter: false,
      valueText: text('reached_share'),
      intervalText: cellIntervalText(cell, columnOf(measures, 'reached_share')),
      haveText: `Reached by ${text('reached')} of ${text('reached_of')} young people`,
      value: numberOf(cell),
      interval: hasInterval(cell) ? cell.interval : null,
      meaning: 'similar',
      zero: null,
      meaningful: null,
      domain: [0, 1],
    };
  }
  const cell = cellOf(row, 'mean_change');
  const isScale = subject.kind === 'scale';
  const better = isScale ? subject.scale.better : 'higher';
  const interval = hasInterval(cell) ? cell.interval : null;
  const important = isScale ? subject.scale.importantChange : null;
  const line = important ? important.from * (better === 'higher' ? 1 : -1) : null;
  const reach = Math.max(
    0,
    ...[interval?.lower, interval?.upper, numberOf(cell)].map((end) => Math.abs(end ?? 0)),
  );
  const meaningful = line !== null && Math.abs(line) <= 2 * reach ? line : null;
  return {
    row: subject.row,
    kind: subject.kind,
    measure: isScale ? subject.scale.measure : null,
    primary: isScale ? subject.primary : true,
    title: isScale ? subject.scale.measureLabel : 'Goals young people set themselves',
    scaleTitle: isScale ? subject.scale.scaleLabel : 'Average change in rating',
    unit: isScale
      ? `${subject.scale.scaleLabel}, ${formatThreshold(subject.scale.lowest)} to ${formatThreshold(subject.scale.highest)}`
      : 'Rating, 0 to 10',
    lowerIsBetter: better === 'lower',
    valueText: text('mean_change'),
    intervalText: cellIntervalText(cell, columnOf(measures, 'mean_change')),
    haveText: `${text('n')} of ${text('eligible')} have both scores`,
    value: numberOf(cell),
    interval,
    meaning: changeMeaning(cell, better),
    zero: 0,
    meaningful,
    domain: domainOf([0, interval?.lower, interval?.upper, numberOf(cell), meaningful]),
  };
}

/** Round 0 with room on either side, so that "No change" is never at the very edge. */
function domainOf(ends: readonly (number | null | undefined)[]): readonly [number, number] {
  const held = ends.filter((end) => end !== null && end !== undefined);
  const low = Math.min(...held);
  const high = Math.max(...held);
  const room = (high - low || 1) * 0.18;
  return [low - room, high + room];
}
