import { formatPercent } from '#app/results/format.ts';
import { cellText } from '../cell-text.ts';
import { symbolOf } from '#app/results/symbols.ts';
import { cellOf, columnOf, hasInterval, numberOf } from '../table-cells.ts';
import { standingMark, type StandingMark } from './standing.ts';
import { groupName } from './group-name.ts';
import { stepWords } from './step-words.ts';
import type { Cell } from '#app/results/cell.ts';
import type { EquityOverviewFigure } from '#app/results/figure.ts';
import type { Interval } from '#app/results/interval.ts';
import type { Row } from '#app/results/table.ts';

/** One characteristic as the overview shows it. */
export interface OverviewRow {
  readonly key: string;
  readonly label: string;
  /** Difference as a fraction; null where there is none to draw. */
  readonly value: number | null;
  readonly interval: Interval | null;
  readonly mark: StandingMark;
  /** "−20 points", "No clear gap", or nothing. */
  readonly gap: string;
  /** The group and the step of the largest gap; null where it is hidden or there is none. */
  readonly where: { readonly group: string; readonly step: string } | null;
  /** Why nothing can be said: "[c] Too few young people to report". */
  readonly instead: string | null;
  /** "Indian, 0.7×", or a symbol. */
  readonly leastReached: string;
  readonly missing: string;
}

/** The rows of the overview, in the order of the figure: clear gaps first. */
export function overviewRows(figure: EquityOverviewFigure): readonly OverviewRow[] {
  return figure.tables.overview.rows.map((row) => overviewRow(figure, row));
}

function overviewRow(figure: EquityOverviewFigure, row: Row): OverviewRow {
  const { overview } = figure.tables;
  const cell = cellOf(row, 'gap');
  const found = figure.gaps.find(({ characteristic }) => characteristic === row.key);
  const mark = standingMark(cell);
  const value = numberOf(cell);
  const text = cellText(cell, columnOf(overview, 'gap'));
  return {
    key: row.key,
    label: row.label,
    value,
    interval: hasInterval(cell) ? cell.interval : null,
    mark,
    gap: value === null ? '' : mark === 'similar' ? 'No clear gap' : `${text} points`,
    where:
      found && value !== null
        ? {
            group: groupName(row.label, found.groupLabel),
            step: stepWords[found.step].inSentence,
          }
        : null,
    instead: value === null ? insteadOf(cell) : null,
    leastReached: leastReached(figure, row),
    missing: missingText(cellOf(row, 'missing_share')),
  };
}

function missingText(cell: Cell): string {
  return cell.state === 'shown' ? formatPercent(cell.value) : (symbolOf(cell)?.text ?? '');
}

function leastReached({ leastReached, tables }: EquityOverviewFigure, row: Row): string {
  const cell = cellOf(row, 'reach_ratio');
  const text = cellText(cell, columnOf(tables.overview, 'reach_ratio'));
  const found = leastReached.find(({ characteristic }) => characteristic === row.key);
  return found && cell.state === 'shown'
    ? `${groupName(row.label, found.groupLabel)}, ${text}`
    : text;
}

function insteadOf(cell: Cell): string {
  const symbol = symbolOf(cell)?.text ?? '';
  switch (cell.state) {
    case 'suppressed':
      return `${symbol} Too few young people to report`;
    case 'too_few_to_tell':
      return `${symbol} No group is large enough to compare`;
    case 'not_collected':
    case 'not_applicable':
      return `${symbol} ${cell.reason}`;
    case 'shown':
      return '';
  }
}
