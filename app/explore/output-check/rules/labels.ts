import type { ToCheck } from '../check-context.ts';
import { columnsOf, shownCells } from '../cells.ts';
import type { Finding } from '../finding.ts';

const LONG = 200;

/** Words long enough to be somebody's own. */
export function rareLabels(to: ToCheck): readonly Finding[] {
  const long = shownCells(
    to,
    columnsOf(to, 'label'),
    (cell) => typeof cell === 'string' && cell.length > LONG,
  );
  if (long.length === 0) return [];
  const columns = [...new Set(long.map(({ column }) => column))];
  return [
    {
      rule: 'rare_label',
      cells: long,
      what: 'Long texts',
      why: 'A text of more than 200 characters is hardly the name of a group: it may hold what somebody wrote, or a list of values.',
      mends: [{ kind: 'leave_out', columns }],
    },
  ];
}
