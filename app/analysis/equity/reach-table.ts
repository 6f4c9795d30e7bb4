import { shown, type Cell } from '#app/results/cell.ts';
import type { Column, Row, Table } from '#app/results/table.ts';
import { crudeRate, observedOverExpected } from '#app/statistics/crude-rate.ts';
import { shareCell } from '../cells.ts';
import { countColumn, shareColumn } from '../outcomes/columns.ts';
import { reachOf, type Reach } from './compare.ts';
import type { GroupSet } from './groups.ts';
import { withStanding } from './judged-cell.ts';
import type { Judgements } from './standings.ts';

export const REACH_PER = 1000;

export const reachColumns: readonly Column[] = [
  countColumn('reached', 'Reached'),
  countColumn('reached_of', 'Reached, in any group counted'),
  shareColumn('reached_share', 'Share of those reached', 'reached', 'reached_of'),
  { key: 'residents', label: 'Residents', measure: { kind: 'public_count' } },
  { key: 'residents_share', label: 'Share of residents', measure: { kind: 'public_share' } },
  {
    key: 'ratio',
    label: 'Reach, times the local share',
    measure: { kind: 'ratio', share: 'reached_share', publicShare: 'residents_share' },
  },
  {
    key: 'rate',
    label: 'Reached per 1,000 residents',
    measure: { kind: 'rate', numerator: 'reached', denominator: 'residents', per: REACH_PER },
  },
];

/** The known groups that the population file counts, against the residents of the same ages. */
export function reachTable(id: string, set: GroupSet, judgements: Judgements): Table {
  const rows = set.groups.flatMap((group): Row[] => {
    const reach = reachOf(group, set);
    if (!reach) return [];
    const cells = reachCells(reach);
    const ratio = withStanding(cells.ratio, judgements.of(group, 'reach'));
    return [{ key: group.key, label: group.label, role: 'group', cells: { ...cells, ratio } }];
  });
  const [first] = set.groups.flatMap((group) => reachOf(group, set) ?? []);
  const all = first && { reached: first.reachedOf, reachedOf: first.reachedOf };
  const counted = rows.reduce((sum, { cells }) => sum + numberOf(cells.residents), 0);
  const total: readonly Row[] = all
    ? [
        {
          key: 'all',
          label: 'All in groups counted',
          role: 'total',
          cells: {
            ...reachCells({ ...all, residents: counted, residentsOf: counted }),
            ratio: shown(1),
          },
        },
      ]
    : [];
  return {
    id,
    rowHeading: set.characteristics.map(({ label }) => label).join(' and '),
    unit: 'young people',
    columns: reachColumns,
    rows: [...total, ...rows],
    rowsAddUp: rows.length > 0,
    columnSums: [],
  };
}

/** The cells of one group’s reach. */
export function reachCells(reach: Reach): {
  readonly reached: Cell;
  readonly reached_of: Cell;
  readonly reached_share: Cell;
  readonly residents: Cell;
  readonly residents_share: Cell;
  readonly ratio: Cell;
  readonly rate: Cell;
} {
  const { reached, reachedOf, residents, residentsOf } = reach;
  const share = residents / residentsOf;
  const ratio = observedOverExpected(reached, reachedOf * share);
  const rate = crudeRate(reached, residents, REACH_PER);
  return {
    reached: shown(reached),
    reached_of: shown(reachedOf),
    reached_share: shareCell(reached, reachedOf),
    residents: shown(residents),
    residents_share: shown(share),
    ratio: ratio.state === 'shown' ? shown(ratio.value, ratio.interval) : ratio,
    rate: rate.state === 'shown' ? shown(rate.value, rate.interval) : rate,
  };
}

function numberOf(cell: Cell | undefined): number {
  return cell?.state === 'shown' ? cell.value : 0;
}
