import type { Figure } from '#app/results/figure.ts';
import type { Table } from '#app/results/table.ts';
import { allHidden } from './example-tables.ts';

/** A figure with every number of every table hidden. */
export function hiddenOf<F extends Figure>(figure: F): F {
  const tables = Object.entries<Table>(figure.tables).map(([key, table]) => [
    key,
    allHidden(table),
  ]);
  return { ...figure, tables: Object.fromEntries(tables) as F['tables'] };
}
