import {
  formatChange,
  formatCount,
  formatNumber,
  formatPercent,
  intervalInProse,
  intervalInTable,
} from '#app/results/format.ts';
import { symbolOf } from '#app/results/symbols.ts';
import { hasInterval } from './table-cells.ts';
import type { Cell } from '#app/results/cell.ts';
import type { FormatNumber } from '#app/results/format.ts';
import type { Column, ColumnKind } from '#app/results/table.ts';

type SummaryKind = Extract<ColumnKind, { kind: 'summary' }>;

/** What is written for a cell wherever it stands: "412", "37%", "+1.8", or a symbol such as "[c]". */
export function cellText(cell: Cell, column: Column | undefined): string {
  return cell.state === 'shown' ? formatFor(column)(cell.value) : (symbolOf(cell)?.text ?? '');
}

/** A cell's interval for a table or the side of a chart, "[+1.4 to +2.1]", or nothing. */
export function cellIntervalText(cell: Cell, column: Column | undefined): string {
  return hasInterval(cell) ? intervalInTable(cell.interval, formatFor(column)) : '';
}

/** A cell's interval for a sentence, "95% CI +1.4 to +2.1" with spaces that do not break, or nothing. */
export function cellIntervalProse(cell: Cell, column: Column | undefined): string {
  return hasInterval(cell) ? intervalInProse(cell.interval, formatFor(column)) : '';
}

/** How the numbers of a column are written. */
export function formatFor(column: Column | undefined): FormatNumber {
  if (column === undefined) return formatNumber;
  const { measure } = column;
  switch (measure.kind) {
    case 'count':
    case 'public_count':
    case 'median':
      return formatCount;
    case 'share':
    case 'public_share':
      return formatPercent;
    case 'rate':
      return formatNumber;
    case 'ratio':
      return (value) => `${formatNumber(value)}×`;
    case 'difference':
      return (value) => formatChange(value * 100, 0);
    case 'mean':
      return (value) =>
        measure.signed
          ? formatChange(value, measure.decimals)
          : formatNumber(value, measure.decimals);
    case 'summary':
      return (value) => summaryText(value, measure);
  }
}

function summaryText(value: number, { unit, decimals, signed }: SummaryKind): string {
  const isFraction = unit === 'points' || unit === 'percent';
  const number = isFraction ? value * 100 : value;
  const text = signed ? formatChange(number, decimals) : formatNumber(number, decimals);
  if (unit === 'percent') return `${text}%`;
  return unit === 'times' ? `${text}×` : text;
}
