import { isHidden } from '../answer.ts';
import type { ToCheck } from '../check-context.ts';
import { baseOf, columnsOf, several, shownCells } from '../cells.ts';
import type { Finding } from '../finding.ts';
import { shareIn } from '../share-column.ts';

/** Means, medians and shares that rest on few, and shares whose numerator or remainder is small. */
export function statistics(to: ToCheck): readonly Finding[] {
  const { policy, answer, known } = to;
  if (known.base === null) return [];
  const columns = columnsOf(to, 'statistic');
  const shares = new Map(
    columns.flatMap((column) => {
      const share = shareIn(answer, column);
      return share === null ? [] : [[column, share] as const];
    }),
  );
  const least = (column: number): number =>
    shares.has(column) ? policy.leastDenominator : policy.leastMeanBase;
  const few = [...columns, ...columnsOf(to, 'sum')].flatMap((column) =>
    shownCells(
      to,
      [column],
      (cell, row) => cell !== null && (baseOf(to, row) ?? 0) < least(column),
    ),
  );
  const findings: Finding[] = [];
  if (few.length > 0) {
    findings.push({
      rule: 'small_base',
      cells: few,
      what: `${several(few.length, 'mean, share or sum', 'means, shares or sums')} of too few`,
      why: `A share needs at least ${policy.leastDenominator} young people behind it, and a mean or median at least ${policy.leastMeanBase}. Of fewer, it comes close to somebody’s own value.`,
      mends: [{ kind: 'hide', cells: few }],
    });
  }
  const isFew = (row: number, column: number): boolean =>
    few.some((place) => place.row === row && place.column === column);
  const [small, all]: [Finding['cells'][number][], Finding['cells'][number][]] = [[], []];
  for (const [column, { of }] of shares) {
    for (const place of shownCells(
      to,
      [column],
      (cell, row) => typeof cell === 'number' && !isFew(row, column),
    )) {
      const cell = answer.rows[place.row]?.[column];
      if (typeof cell !== 'number' || isHidden(cell)) continue;
      const base = baseOf(to, place.row) ?? 0;
      const numerator = Math.round((cell / of) * base);
      if (numerator === 0 || numerator === base) all.push(place);
      else if (Math.min(numerator, base - numerator) <= policy.hideUpTo) small.push(place);
    }
  }
  if (small.length > 0) {
    findings.push({
      rule: 'small_share',
      cells: small,
      what: `${several(small.length, 'share')} of 1 to ${policy.hideUpTo} young people`,
      why: 'A share and its base give the count behind it, or the count of the others.',
      mends: [{ kind: 'hide', cells: small }],
    });
  }
  if (all.length > 0) {
    findings.push({
      rule: 'everyone_or_nobody',
      cells: all,
      what: `${several(all.length, 'share')} of 0% or 100%`,
      why: 'What is true of everyone in a group, or of nobody, is told of each of them.',
      mends: [{ kind: 'hide', cells: all }],
    });
  }
  return findings;
}
