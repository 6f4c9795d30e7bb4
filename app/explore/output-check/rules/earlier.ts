import { roundCount } from '#app/disclosure/round-count.ts';
import { isHidden } from '../answer.ts';
import type { ToCheck } from '../check-context.ts';
import { columnsOf, several, shownCells } from '../cells.ts';
import type { CellPlace, Finding } from '../finding.ts';
import { rowLabel } from '../row-label.ts';

/** Counts that, taken from the same count of an earlier export, leave few; and counts that were hidden then. */
export function differsFromEarlier(to: ToCheck): readonly Finding[] {
  const { answer, policy, earlier, known } = to;
  if (earlier.length === 0) return [];
  const cells = columnsOf(to, 'count', 'event_count').flatMap((column): CellPlace[] => {
    const name = answer.columns[column]?.name ?? '';
    return shownCells(to, [column], (cell, row) => {
      if (typeof cell !== 'number' || isHidden(cell)) return false;
      const now = known.rounded.includes(column) ? cell : roundCount(cell, policy);
      return earlier.some(({ counts, base }) => {
        const before = counts[rowLabel(to, row)];
        // The number of young people of a row is the same number under any name.
        const alike = column === known.base && base ? before?.[base] : undefined;
        const then = before && name in before ? before[name] : alike;
        if (then === undefined || then === now) return false;
        return then === null || Math.abs(then - now) <= policy.hideUpTo;
      });
    });
  });
  if (cells.length === 0) return [];
  return [
    {
      rule: 'differs_from_earlier',
      cells,
      what: `${several(cells.length, 'count')} that ${cells.length === 1 ? 'differs' : 'differ'} a little from an earlier export`,
      why: 'Taken from one another, the two tell of the few who are in one and not in the other, or show what was hidden.',
      mends: [{ kind: 'hide', cells }],
      ask: 'Use the filters of the earlier export.',
    },
  ];
}
