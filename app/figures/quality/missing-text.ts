import { cellOf, numberOf } from '../table-cells.ts';
import type { Row, Table } from '#app/results/table.ts';

/** What most of the gaps of a field are: "Left blank". Nothing where there is no gap, or where its kinds are hidden. */
export function missingText(row: Row, { columns }: Table): string {
  const kinds = columns
    .filter(({ key }) => key.startsWith('missing:') && key !== 'missing:not_applicable')
    .map(({ key, label }) => ({ label, n: numberOf(cellOf(row, key)) ?? 0 }))
    .sort((a, b) => b.n - a.n);
  const [most] = kinds;
  return most && most.n > 0 ? most.label : '';
}
