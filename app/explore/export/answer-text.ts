import { csvCell } from '#app/results/csv-cell.ts';
import type { Released } from '#app/results/released.ts';
import { symbols } from '#app/results/symbols.ts';
import type { CheckedAnswer } from '../output-check/release-answer.ts';
import { receiptLines, type Receipt } from './receipt.ts';

type Grid = readonly (readonly (string | number | null)[])[];

/** The header and the rows as text and numbers, hidden cells as [c]. A missing value is an empty cell. */
export function answerGrid({ value }: Released<CheckedAnswer>): Grid {
  return [
    value.columns.map(({ name }) => name),
    ...value.rows.map((cells, row) =>
      cells.map((cell, column) => {
        if (value.hidden[row]?.[column]) return symbols.confidential.text;
        return typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : cell;
      }),
    ),
  ];
}

/** A checked answer as a CSV file: the table first, then its receipt. The same query and files give the same bytes. */
export function answerCsv(released: Released<CheckedAnswer>, receipt: Receipt): string {
  const lines: Grid = [...answerGrid(released), [], ...receiptLines(receipt)];
  return lines.map((line) => `${line.map(csvCell).join(',')}\r\n`).join('');
}

/** A checked answer as tab-separated text, for the clipboard. */
export function answerTabs(released: Released<CheckedAnswer>): string {
  return answerGrid(released)
    .map((line) => line.map((cell) => csvCell(cell).replaceAll('\t', ' ')).join('\t'))
    .join('\n');
}
