import { formatThreshold } from '#app/results/format.ts';
import { cellIntervalText, cellText } from '../cell-text.ts';
import { cellOf, columnOf, hasInterval, numberOf, totalRowOf } from '../table-cells.ts';
import type { Cell } from '#app/results/cell.ts';
import type { Interval } from '#app/results/interval.ts';
import type { CannotTellFigure } from '#app/results/outcome-figures.ts';

interface Read {
  readonly cell: Cell;
  readonly value: number | null;
  readonly interval: Interval | null;
  readonly text: string;
  readonly intervalText: string;
}

/** What so many pairs can show, read once for the chart and the words. */
export interface Power {
  readonly n: Read;
  readonly found: Read;
  readonly smallest: Read;
  readonly needed: Read;
  readonly more: Read;
  /** "1 to 3", or nothing where none is published. */
  readonly meaningfulText: string;
}

export function powerOf({ scale, tables }: CannotTellFigure): Power {
  const row = totalRowOf(tables.power);
  const read = (key: string): Read => {
    const cell = cellOf(row, key);
    const column = columnOf(tables.power, key);
    return {
      cell,
      value: numberOf(cell),
      interval: hasInterval(cell) ? cell.interval : null,
      text: cellText(cell, column),
      intervalText: cellIntervalText(cell, column),
    };
  };
  const change = scale.importantChange;
  return {
    n: read('n'),
    found: read('change'),
    smallest: read('smallest'),
    needed: read('needed'),
    more: read('more'),
    meaningfulText:
      change === null
        ? ''
        : change.from === change.to
          ? formatThreshold(change.from)
          : `${formatThreshold(change.from)} to ${formatThreshold(change.to)}`,
  };
}
