import { cellIntervalText, cellText } from '../cell-text.ts';
import { cellOf, columnOf, hasInterval, numberOf, rowOf, totalRowOf } from '../table-cells.ts';
import { isClear, isPossible, standingMark, type StandingMark } from './standing.ts';
import { equityColumns, type EquityColumn } from './step-words.ts';
import type { Cell } from '#app/results/cell.ts';
import type { EquityMatrixFigure, EquityGradientFigure } from '#app/results/figure.ts';
import type { Interval } from '#app/results/interval.ts';
import type { Row } from '#app/results/table.ts';

/** One group at one step: what is written, and how far it stands from the level line. */
export interface MatrixCell {
  /** "49%" or "28.7", or a symbol. */
  readonly text: string;
  /** What stands under it: "0.7×", "31 days". Nothing where it adds nothing. */
  readonly under: string;
  /** Difference in percentage points, or the representation ratio for reach. null: nothing to draw. */
  readonly value: number | null;
  readonly interval: Interval | null;
  readonly mark: StandingMark;
  /** "37 of 76", or nothing. */
  readonly counts: string;
  readonly intervalText: string;
  readonly isSymbol: boolean;
}

/** Where a mark stands on the axis of its column. */
export type Drawn = Pick<MatrixCell, 'mark'> & {
  readonly value: number | null;
  readonly interval: { readonly lower: number; readonly upper: number } | null;
};

type StepTables = (EquityMatrixFigure | EquityGradientFigure)['tables'];

/** One row of the matrix at one of its columns. */
export function matrixCell(tables: StepTables, row: Row, column: EquityColumn): MatrixCell {
  return column === 'reached' ? reachCell(tables, row) : stepCell(tables, row, column);
}

function stepCell({ steps }: StepTables, row: Row, step: string): MatrixCell {
  const share = cellOf(row, `${step}_share`);
  const gap = cellOf(row, `${step}_gap`);
  const wait = cellOf(row, 'wait');
  const count = (key: string) => cellText(cellOf(row, key), columnOf(steps, key));
  const days = step === 'seen_in_4_weeks' ? numberOf(wait) : null;
  return {
    ...drawn(gap, row),
    text: cellText(share, columnOf(steps, `${step}_share`)),
    under: days === null ? '' : `${cellText(wait, columnOf(steps, 'wait'))} days`,
    counts: numberOf(cellOf(row, step)) === null ? '' : `${count(step)} of ${count(`${step}_of`)}`,
    intervalText: cellIntervalText(gap, columnOf(steps, `${step}_gap`)),
    isSymbol: share.state !== 'shown',
  };
}

function reachCell({ reach }: StepTables, { key, role }: Row): MatrixCell {
  const row = role === 'total' ? totalRowOf(reach) : rowOf(reach, key);
  const rate = cellOf(row, 'rate');
  const ratio = cellOf(row, 'ratio');
  const isMissing = key.startsWith('missing:');
  const symbol: Cell =
    isMissing && reach.rows.length > 0
      ? { state: 'not_applicable', reason: 'Residents always have a group' }
      : rate;
  const isNumber = symbol.state === 'shown';
  return {
    ...drawn(ratio, { key, role }),
    text: cellText(symbol, columnOf(reach, 'rate')),
    under:
      isNumber && role === 'group' ? underReach(cellText(ratio, columnOf(reach, 'ratio'))) : '',
    counts:
      numberOf(cellOf(row, 'reached')) === null
        ? ''
        : `${cellText(cellOf(row, 'reached'), columnOf(reach, 'reached'))} of ${cellText(cellOf(row, 'residents'), columnOf(reach, 'residents'))}`,
    intervalText: cellIntervalText(ratio, columnOf(reach, 'ratio')),
    isSymbol: !isNumber,
  };
}

function underReach(ratio: string): string {
  return ratio.startsWith('[') ? '' : ratio;
}

function drawn(
  cell: Cell,
  { role }: Pick<Row, 'key' | 'role'>,
): Pick<MatrixCell, 'value' | 'interval' | 'mark'> {
  if (role === 'total') return { value: null, interval: null, mark: 'similar' };
  return {
    value: numberOf(cell),
    interval: hasInterval(cell) ? cell.interval : null,
    mark: standingMark(cell),
  };
}

/** The columns at which some group stands clearly, or only possibly, apart. */
export function columnsApart(
  { steps, reach }: StepTables,
  strength: 'clear' | 'possible',
): readonly EquityColumn[] {
  const is = strength === 'clear' ? isClear : isPossible;
  return equityColumns.filter((column) =>
    column === 'reached'
      ? reach.rows.some((row) => row.role === 'group' && is(cellOf(row, 'ratio')))
      : steps.rows.some((row) => row.role === 'group' && is(cellOf(row, `${column}_gap`))),
  );
}

/** Reach is drawn on a scale of doubling, so that half and double stand equally far from the line. */
export function onScale({ value, interval, mark }: MatrixCell, column: EquityColumn): Drawn {
  if (column !== 'reached' || value === null) return { value, interval, mark };
  const log = (ratio: number) => Math.log2(Math.max(ratio, 1e-3));
  return {
    value: log(value),
    interval: interval && { lower: log(interval.lower), upper: log(interval.upper) },
    mark,
  };
}
