import { countId, type CountId } from '#app/disclosure/counts.ts';
import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import { publishMean } from '#app/disclosure/publish-mean.ts';
import { publishShare } from '#app/disclosure/publish-share.ts';
import { isSmall, roundCount } from '#app/disclosure/round-count.ts';
import { isShareOfWhole } from '#app/disclosure/sums.ts';
import type { Cell, TooFewToTell } from '#app/results/cell.ts';
import type { Column, ColumnKind, Row, Table } from '#app/results/table.ts';

/** A table as it may leave, given its true counts and those that may be shown. The shape stays the same. */
export function publishTable(
  table: Table,
  counts: ReadonlyMap<CountId, number>,
  published: ReadonlyMap<CountId, number>,
  policy: DisclosurePolicy,
): Table {
  return { ...table, rows: table.rows.map(publishRow) };

  function publishRow(row: Row): Row {
    const cells: Record<string, Cell> = {};
    for (const column of table.columns) {
      const cell = row.cells[column.key];
      if (cell !== undefined) cells[column.key] = publishCell(cell, row, column);
    }
    return { key: row.key, label: row.label, role: row.role, cells };
  }

  function publishCell(cell: Cell, row: Row, { key, measure }: Column): Cell {
    const countOf = (column: string) => published.get(countId(table.id, row.key, column));
    if (cell.state === 'too_few_to_tell')
      return publishTooFew(cell, countOf(baseOf(measure)), policy);
    if (cell.state !== 'shown') return cell;
    switch (measure.kind) {
      case 'count': {
        const count = countOf(key);
        return count === undefined ? { state: 'suppressed' } : { state: 'shown', value: count };
      }
      case 'share': {
        const [part, whole] = [countOf(measure.numerator), countOf(measure.denominator)];
        const isAll = row.role === 'total' && part !== undefined && part === whole;
        if (isAll && isShareOfWhole(table, measure.denominator, counts)) {
          return { state: 'shown', value: 1 };
        }
        return publishShare(cell, part, whole, policy);
      }
      case 'mean':
        return publishMean(cell, measure.decimals, countOf(measure.base), policy);
      case 'public_count':
      case 'public_share':
        return cell;
      case 'rate':
      case 'ratio':
      case 'difference':
      case 'median':
        return { state: 'suppressed' };
    }
  }
}

/** "Too few to tell" says how many there are: that number is protected like the count it comes from. */
function publishTooFew(
  cell: TooFewToTell,
  base: number | undefined,
  policy: DisclosurePolicy,
): Cell {
  if (base === undefined || isSmall(cell.n, policy)) return { state: 'suppressed' };
  return { ...cell, n: roundCount(cell.n, policy) };
}

function baseOf(measure: ColumnKind): string {
  switch (measure.kind) {
    case 'count':
    case 'public_count':
    case 'public_share':
    case 'ratio':
    case 'difference':
      return '';
    case 'rate':
      return measure.numerator;
    case 'share':
      return measure.denominator;
    case 'mean':
    case 'median':
      return measure.base;
  }
}
