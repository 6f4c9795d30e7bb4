import { isSmall } from '#app/disclosure/round-count.ts';
import { isHidden, trueNumber } from '../answer.ts';
import type { ToCheck } from '../check-context.ts';
import { columnsOf, several, shownCells } from '../cells.ts';
import type { CellPlace, Finding } from '../finding.ts';

/** Counts under the threshold, and counts that a reader could work out from the others. */
export function smallCounts(to: ToCheck): readonly Finding[] {
  const { policy } = to;
  const columns = columnsOf(to, 'count', 'event_count');
  const cells = shownCells(
    to,
    columns,
    (cell) => typeof cell === 'number' && isSmall(cell, policy),
  );
  const findings: Finding[] = [];
  if (cells.length > 0) {
    const rows = [
      ...new Set(cells.filter(({ column }) => column === to.known.base).map(({ row }) => row)),
    ];
    findings.push({
      rule: 'small_count',
      cells,
      what: `${several(cells.length, 'count')} ${policy.hideZero ? `of 0 to ${policy.hideUpTo}` : `of 1 to ${policy.hideUpTo}`}`,
      why: 'Somebody who knows one of so few may learn about the others, or be known themselves.',
      mends: [
        { kind: 'hide', cells },
        ...(rows.length > 0 && to.answer.rows.length > 2 ? [{ kind: 'group' as const, rows }] : []),
      ],
    });
  }
  return [...findings, ...couldBeWorkedOut(to, columns), ...fewLeftOver(to)];
}

/**
 * In a column with one hidden count, or hidden counts that are together no more than the threshold, the total gives them
 * away: the next smallest is to be hidden too. A total need not be printed to be known.
 */
function couldBeWorkedOut(to: ToCheck, columns: readonly number[]): readonly Finding[] {
  const { answer, policy } = to;
  return columns.flatMap((column): Finding[] => {
    const isToHide = (row: number): boolean => {
      const cell = answer.rows[row]?.[column];
      const value = trueNumber(cell);
      return value !== null && (isHidden(cell) || isSmall(value, policy));
    };
    const places = answer.rows.map((_, row) => row);
    const hidden = places.filter(isToHide);
    if (hidden.length === 0 || answer.rows.length < 2) return [];
    let sum = hidden.reduce((soFar, row) => soFar + valueAt(to, row, column), 0);
    const others = places
      .filter((row) => !isToHide(row) && valueAt(to, row, column) > 0)
      .sort((one, other) => valueAt(to, one, column) - valueAt(to, other, column));
    const more: CellPlace[] = [];
    let count = hidden.length;
    for (const row of others) {
      if (count > 1 && sum > policy.hideUpTo) break;
      more.push({ row, column });
      sum += valueAt(to, row, column);
      count += 1;
    }
    if (more.length === 0) return [];
    return [
      {
        rule: 'could_be_worked_out',
        cells: more,
        what: `${several(more.length, 'more count')} could give a hidden one away`,
        why: `If the total of ${answer.columns[column]?.name ?? 'the column'} is known, hiding so little is not enough. The next smallest is hidden too.`,
        mends: [{ kind: 'hide', cells: more }],
      },
    ];
  });
}

/** A count that is nearly its row’s base tells of the few who are left. */
function fewLeftOver(to: ToCheck): readonly Finding[] {
  const { known, policy, answer } = to;
  const { base } = known;
  if (base === null) return [];
  const columns = columnsOf(to, 'count').filter((column) => column !== base);
  const cells = shownCells(to, columns, (cell, row) => {
    const whole = answer.rows[row]?.[base];
    if (typeof cell !== 'number' || cell === 0 || isHidden(whole)) return false;
    const left = (trueNumber(whole) ?? 0) - cell;
    return left > 0 && left <= policy.hideUpTo && !known.rounded.includes(base);
  });
  if (cells.length === 0) return [];
  return [
    {
      rule: 'few_left_over',
      cells,
      what: `${several(cells.length, 'count')} that ${cells.length === 1 ? 'leaves' : 'leave'} 1 to ${policy.hideUpTo} over`,
      why: `Taken from ${answer.columns[base]?.name ?? 'its base'}, it tells how few the others are. Rounded by itself, it might still.`,
      mends: [{ kind: 'hide', cells }],
    },
  ];
}

function valueAt({ answer }: ToCheck, row: number, column: number): number {
  return trueNumber(answer.rows[row]?.[column]) ?? 0;
}
