import { symbolOf } from '#app/results/symbols.ts';
import { cellOf, hasInterval } from '../table-cells.ts';
import type { Cell } from '#app/results/cell.ts';
import type { Column, Table } from '#app/results/table.ts';

const summaryUnits = {
  points: ' (percentage points)',
  percent: ' (%)',
  times: ' (times)',
  rate: '',
  index: '',
} as const;

/** A table as rows of plain text for machines: numbers with a hyphen for minus and no commas, each interval in two columns. */
export function tableGrid(table: Table): readonly (readonly string[])[] {
  const columns = table.columns.map((column) => ({
    column,
    withInterval: table.rows.some((row) => hasInterval(cellOf(row, column.key))),
  }));
  const header = columns.flatMap(({ column, withInterval }) => {
    const name = `${column.label}${unitOf(column)}`;
    return withInterval ? [name, `${name}, 95% CI from`, `${name}, 95% CI to`] : [name];
  });
  const rows = table.rows.map((row) => [
    row.label,
    ...columns.flatMap(({ column, withInterval }) => {
      const cell = cellOf(row, column.key);
      return withInterval
        ? [valueText(cell, column), ...endsText(cell, column)]
        : [valueText(cell, column)];
    }),
  ]);
  return [[table.rowHeading, ...header], ...rows];
}

function valueText(cell: Cell, column: Column): string {
  return cell.state === 'shown' ? plainNumber(cell.value, column) : (symbolOf(cell)?.text ?? '');
}

function endsText(cell: Cell, column: Column): readonly string[] {
  if (hasInterval(cell)) {
    return [plainNumber(cell.interval.lower, column), plainNumber(cell.interval.upper, column)];
  }
  const symbol = symbolOf(cell)?.text ?? '';
  return [symbol, symbol];
}

function unitOf({ measure }: Column): string {
  switch (measure.kind) {
    case 'share':
    case 'public_share':
      return ' (%)';
    case 'difference':
      return ' (percentage points)';
    case 'median':
      return ` (${measure.unit})`;
    case 'summary':
      return summaryUnits[measure.unit];
    case 'count':
    case 'public_count':
    case 'mean':
    case 'rate':
    case 'ratio':
      return '';
  }
}

/** No more digits than are shown on screen: they could tell a hidden number. */
function plainNumber(value: number, { measure }: Column): string {
  switch (measure.kind) {
    case 'count':
    case 'public_count':
    case 'median':
      return plain(value, 0);
    case 'rate':
    case 'ratio':
      return plain(value, 1);
    case 'share':
    case 'public_share':
    case 'difference':
      return plain(value * 100, 0);
    case 'mean':
      return plain(value, measure.decimals);
    case 'summary': {
      const isFraction = measure.unit === 'points' || measure.unit === 'percent';
      return plain(isFraction ? value * 100 : value, measure.decimals);
    }
  }
}

function plain(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? (0).toFixed(decimals) : text;
}
