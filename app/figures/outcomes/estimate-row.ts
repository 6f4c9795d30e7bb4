import { cellIntervalText, cellText } from '../cell-text.ts';
import { hasInterval, numberOf } from '../table-cells.ts';
import type { Cell } from '#app/results/cell.ts';
import type { Column } from '#app/results/table.ts';
import type { IntervalRow } from '../charts/interval-row.ts';

/** An estimate as a row of a chart, in the words that the table has for it. */
export function estimateRow(
  { key, label, strong = false }: { key: string; label: string; strong?: boolean },
  cell: Cell,
  column: Column | undefined,
  meaning: IntervalRow['meaning'],
): IntervalRow {
  const interval = hasInterval(cell) ? cell.interval : null;
  return {
    key,
    label,
    value: numberOf(cell),
    lower: interval?.lower ?? null,
    upper: interval?.upper ?? null,
    text: cellText(cell, column),
    detail: cellIntervalText(cell, column),
    meaning,
    strong,
  };
}

/** What a change or a difference says: better, worse, or nothing clear because its interval holds 0. */
export function changeMeaning(cell: Cell, better: 'higher' | 'lower'): IntervalRow['meaning'] {
  if (!hasInterval(cell)) return 'similar';
  const { lower, upper } = cell.interval;
  if (lower <= 0 && upper >= 0) return 'similar';
  return lower > 0 === (better === 'higher') ? 'clearly_better' : 'clearly_worse';
}
