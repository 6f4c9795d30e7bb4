import { countId, type CountId } from '#app/disclosure/counts.ts';
import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import { publishDifference } from '#app/disclosure/publish-difference.ts';
import { publishMean } from '#app/disclosure/publish-mean.ts';
import { publishMedian } from '#app/disclosure/publish-median.ts';
import { publishRate } from '#app/disclosure/publish-rate.ts';
import { publishRatio } from '#app/disclosure/publish-ratio.ts';
import { publishShare, publishWhole } from '#app/disclosure/publish-share.ts';
import { countsBehind, isSmall, roundCount } from '#app/disclosure/round-count.ts';
import { isShareOfWhole } from '#app/disclosure/sums.ts';
import { withStanding } from '#app/disclosure/with-standing.ts';
import type { Cell, Shown, TooFewToTell } from '#app/results/cell.ts';
import type { Column, ColumnKind, Row, Table } from '#app/results/table.ts';

/**
 * A table as it may leave, given its true counts and those that may be shown. The shape stays the same. Summaries of other
 * tables stay hidden here: see `publishSummaries`.
 */
export function publishTable(
  table: Table,
  counts: ReadonlyMap<CountId, number>,
  published: ReadonlyMap<CountId, number>,
  policy: DisclosurePolicy,
): Table {
  const kinds = new Map(table.columns.map(({ key, measure }) => [key, measure]));
  const totalRow = table.rows.find(({ role }) => role === 'total');
  return withStanding({ ...table, rows: table.rows.map(publishRow) }, table);

  function publishRow(row: Row): Row {
    const cells: Record<string, Cell> = {};
    for (const column of table.columns) {
      const cell = row.cells[column.key];
      if (cell !== undefined) cells[column.key] = publishCell(cell, row, column);
    }
    return { key: row.key, label: row.label, role: row.role, cells };
  }

  function publishCell(cell: Cell, row: Row, { key, measure }: Column): Cell {
    const countOf = (column: string) => publishedIn(row, column);
    if (cell.state === 'too_few_to_tell')
      return publishTooFew(cell, countOf(baseOf(measure)), policy);
    if (cell.state !== 'shown') return cell;
    switch (measure.kind) {
      case 'count': {
        const count = countOf(key);
        return count === undefined ? { state: 'suppressed' } : { state: 'shown', value: count };
      }
      case 'share':
        return shareIn(row, key, cell);
      case 'mean':
        return leavesFew(row, measure.base)
          ? { state: 'suppressed' }
          : publishMean(cell, measure.decimals, countOf(measure.base), policy);
      case 'median':
        return leavesFew(row, measure.base)
          ? { state: 'suppressed' }
          : publishMedian(cell, countOf(measure.base), policy);
      case 'public_count':
      case 'public_share':
        return cell;
      case 'rate':
        return publishRate(cell, countOf(measure.numerator), publicIn(row, measure), policy);
      case 'ratio':
        return publishRatio(cell, ratioCounts(row, measure.share), publicIn(row, measure).value);
      case 'difference':
        return publishDifference(cell, fractionIn(row, measure.share), otherSide(row, measure));
      case 'summary':
        return { state: 'suppressed' };
    }
  }

  function publishedIn(row: Row, column: string): number | undefined {
    return published.get(countId(table.id, row.key, column));
  }

  function shareIn(row: Row, column: string, cell: Shown): Cell {
    const measure = kinds.get(column);
    if (measure?.kind !== 'share') return { state: 'suppressed' };
    const part = publishedIn(row, measure.numerator);
    const whole = publishedIn(row, measure.denominator);
    const isAll = row.role === 'total' && part !== undefined && part === whole;
    if (isAll && isShareOfWhole(table, measure.denominator, counts)) {
      return { state: 'shown', value: 1 };
    }
    const mayBeWhole = measure.wholeIsHarmless === true && !policy.hideZero;
    if (mayBeWhole && isExactlyAll(row, measure) && part === whole) {
      return publishWhole(cell, part);
    }
    return publishShare(cell, part, whole, policy);
  }

  function isExactlyAll(
    row: Row,
    { numerator, denominator }: Extract<ColumnKind, { kind: 'share' }>,
  ) {
    const all = counts.get(countId(table.id, row.key, denominator));
    return all !== undefined && all === counts.get(countId(table.id, row.key, numerator));
  }

  /** The published counts behind a share, if the share itself may be shown. */
  function fractionIn(row: Row, column: string) {
    const measure = kinds.get(column);
    if (measure?.kind !== 'share') return undefined;
    const [part, whole] = [
      publishedIn(row, measure.numerator),
      publishedIn(row, measure.denominator),
    ];
    if (part === undefined || whole === undefined) return undefined;
    const share = publishShare({ state: 'shown', value: 0 }, part, whole, policy);
    return share.state === 'shown' ? { part, whole } : undefined;
  }

  /** A total row is all of itself, and so reached as is to be expected: its share of 1 hides nothing. */
  function ratioCounts(row: Row, column: string) {
    const measure = kinds.get(column);
    const isAll = row.role === 'total' && measure?.kind === 'share';
    if (!isAll) return fractionIn(row, column);
    const whole = publishedIn(row, measure.denominator);
    return whole !== undefined && publishedIn(row, measure.numerator) === whole
      ? { part: whole, whole }
      : undefined;
  }

  function otherSide(row: Row, { share, against }: Extract<ColumnKind, { kind: 'difference' }>) {
    if (typeof against === 'object') {
      const fraction = fractionIn(row, against.share);
      return fraction && { ...fraction, includesOwn: against.of === 'scheme' };
    }
    const fraction = totalRow && fractionIn(totalRow, share);
    if (!fraction || row === totalRow) return undefined;
    if (against === 'total') return { ...fraction, includesOwn: true };
    const own = fractionIn(row, share);
    if (!own) return undefined;
    const others = { part: fraction.part - own.part, whole: fraction.whole - own.whole };
    const enough = others.whole >= policy.leastDenominator && others.part >= 0;
    return enough ? { ...others, includesOwn: false } : undefined;
  }

  /** Whether a mean beside the total's would be as good as the mean of the few others. */
  function leavesFew(row: Row, base: string): boolean {
    if (!totalRow || row === totalRow) return false;
    const all = counts.get(countId(table.id, totalRow.key, base)) ?? 0;
    const left = all - (counts.get(countId(table.id, row.key, base)) ?? 0);
    return left > 0 && left < policy.leastMeanBase;
  }
}

function publicIn(row: Row, measure: Extract<ColumnKind, { kind: 'rate' | 'ratio' }>) {
  const key = measure.kind === 'rate' ? measure.denominator : measure.publicShare;
  const cell = row.cells[key];
  const value = cell?.state === 'shown' ? cell.value : undefined;
  return measure.kind === 'rate' ? { value, per: measure.per } : { value, per: 1 };
}

/**
 * "Too few to tell" says how many there are: that number is protected like the count it comes from. So is how many are
 * needed, which may be one more than there are.
 */
function publishTooFew(
  cell: TooFewToTell,
  base: number | undefined,
  policy: DisclosurePolicy,
): Cell {
  if (base === undefined || isSmall(cell.n, policy)) return { state: 'suppressed' };
  const n = roundCount(cell.n, policy);
  const isFarOff = cell.needed > countsBehind(n, policy).highest + 1;
  return { ...cell, n, needed: isFarOff ? cell.needed : n + 1 };
}

function baseOf(measure: ColumnKind): string {
  switch (measure.kind) {
    case 'count':
    case 'public_count':
    case 'public_share':
    case 'ratio':
    case 'difference':
    case 'summary':
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
