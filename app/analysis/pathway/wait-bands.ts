import { shown } from '#app/results/cell.ts';
import type { Row, Table } from '#app/results/table.ts';
import { countColumn } from '../outcomes/columns.ts';
import type { WaitCount } from './waits-sql.ts';

/** Whole days, both ends included; weeks at first, then wider. */
const bands: readonly (readonly [from: number, to: number])[] = [
  [0, 7],
  [8, 14],
  [15, 21],
  [22, 28],
  [29, 42],
  [43, 56],
  [57, 84],
  [85, Infinity],
];

/** How many reached the step after how long, how many wait still, and for how many support ended first. */
export function waitBandsTable(counts: readonly WaitCount[]): Table {
  const known = counts.filter(({ wait_days }) => wait_days !== null);
  const n = (holds: (count: WaitCount) => boolean): number =>
    known.filter(holds).reduce((sum, count) => sum + count.n, 0);
  const row = (key: string, label: string, count: number, role: Row['role'] = 'group'): Row => ({
    key,
    label,
    role,
    cells: { n: shown(count) },
  });
  return {
    id: 'pathway-waits-bands',
    rowHeading: 'Days from referral',
    unit: 'young people',
    columns: [countColumn('n', 'Young people')],
    rows: [
      ...bands.map(([from, to]) =>
        row(
          to === Infinity ? `${from}..` : `${from}..${to}`,
          to === Infinity ? `${from} days or more` : `${from} to ${to} days`,
          n(
            ({ wait_ended, wait_days }) =>
              wait_ended && wait_days !== null && wait_days >= from && wait_days <= to,
          ),
        ),
      ),
      row(
        'open',
        'Still waiting',
        n((count) => !count.wait_ended && !count.support_over),
      ),
      row(
        'ended',
        'Support ended first',
        n((count) => !count.wait_ended && count.support_over),
      ),
      row(
        'all',
        'All accepted',
        n(() => true),
        'total',
      ),
    ],
    rowsAddUp: true,
    columnSums: [],
  };
}
