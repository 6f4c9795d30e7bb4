import { numberOf } from '../table-cells.ts';
import type { Cell } from '#app/results/cell.ts';
import type { Table } from '#app/results/table.ts';

/** One bar of a histogram: `from` up to `to`, and how many are in it. null: hidden or not known. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly n: number | null;
  readonly hidden: boolean;
}

/** The bins of one count column of a table whose rows are keyed "from..to", in order of score. */
export function binsOf(table: Table, column: string): readonly Bin[] {
  return table.rows
    .filter((row) => row.role === 'group')
    .flatMap((row) => {
      const edges = edgesOf(row.key);
      const cell = row.cells[column];
      return edges && cell ? [{ ...edges, ...contentsOf(cell) }] : [];
    })
    .sort((a, b) => a.from - b.from);
}

function contentsOf(cell: Cell): Pick<Bin, 'n' | 'hidden'> {
  return { n: numberOf(cell), hidden: cell.state === 'suppressed' };
}

function edgesOf(key: string): { from: number; to: number } | null {
  const match = /^(-?\d+(?:\.\d+)?)\.\.(-?\d+(?:\.\d+)?)$/.exec(key);
  const from = Number(match?.[1]);
  const to = Number(match?.[2]);
  return Number.isFinite(from) && Number.isFinite(to) && from < to ? { from, to } : null;
}
