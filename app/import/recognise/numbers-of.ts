import { plainNumber } from '#app/records/plain-number.ts';
import { tidyCell } from '#app/records/tidy-cell.ts';
import type { ColumnSurvey } from '../survey/file-survey.ts';

/** Share of cells that must be numbers for a column to hold answers, ratings or scores. */
export const numericShare = 0.6;

const DECIMAL_COMMA = /^(-?\d+),(\d{1,2})$/;

/** The distinct numbers of a column, and the share of its filled cells that are numbers (of the texts kept). */
export function numbersOf(column: ColumnSurvey): {
  readonly numbers: readonly number[];
  readonly share: number;
} {
  const numbers: number[] = [];
  let cells = 0;
  let numeric = 0;
  for (const [text, count] of column.values) {
    const number = plainNumber(tidyCell(text).replace(DECIMAL_COMMA, '$1.$2'));
    cells += count;
    if (number === null) continue;
    numbers.push(number);
    numeric += count;
  }
  return { numbers, share: cells === 0 ? 0 : numeric / cells };
}
