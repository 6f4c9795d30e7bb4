import { shown, tooFewToTell, type Cell } from '#app/results/cell.ts';
import type { Row, Table } from '#app/results/table.ts';
import { shareCell } from '../cells.ts';
import { countColumn, shareColumn } from '../outcomes/columns.ts';

/** Parts of one whole: each row `n`, `of` (the whole, in every row) and `share`, and a total row `all`. */
export interface ShareTable {
  readonly id: string;
  readonly rowHeading: string;
  readonly unit: string;
  readonly counted: string;
  readonly ofLabel: string;
  readonly shareLabel: string;
  readonly rows: readonly { readonly key: string; readonly label: string; readonly n: number }[];
  readonly totalLabel: string;
  /** false: rows are not independent of each other (several to a young person), so that shares carry no interval. */
  readonly intervals: boolean;
}

/** A table of the parts of one whole, which add up to it. */
export function shareTable(parts: ShareTable): Table {
  const of = parts.rows.reduce((sum, { n }) => sum + n, 0);
  const share = parts.intervals ? shareCell : plainShare;
  const row = (key: string, label: string, n: number, role: Row['role']): Row => ({
    key,
    label,
    role,
    cells: { n: shown(n), of: shown(of), share: share(n, of) },
  });
  return {
    id: parts.id,
    rowHeading: parts.rowHeading,
    unit: parts.unit,
    columns: [
      countColumn('n', parts.counted),
      countColumn('of', parts.ofLabel),
      shareColumn('share', parts.shareLabel, 'n', 'of'),
    ],
    rows: [
      ...parts.rows.map(({ key, label, n }) => row(key, label, n, 'group')),
      row('all', parts.totalLabel, of, 'total'),
    ],
    rowsAddUp: true,
    columnSums: [],
  };
}

/** A share of things several of which can be of one young person: without an interval. */
export function plainShare(part: number, of: number): Cell {
  return of === 0 ? tooFewToTell(0, 1, 'There is nothing to take a share of.') : shown(part / of);
}
