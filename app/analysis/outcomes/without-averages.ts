import type { Cell } from '#app/results/cell.ts';
import type { ScaleFigureBase } from '#app/results/figure-base.ts';
import type { Table } from '#app/results/table.ts';

/** Stands in place of a mean of answers that are only in order. */
export const notAveraged: Cell = {
  state: 'not_applicable',
  reason: 'The answers are in order but not in equal steps, so they are not averaged.',
};

/** The figure as it is where its scale may be averaged; otherwise without any mean, whatever it was worked out from. */
export function withoutAverages<
  F extends ScaleFigureBase & { readonly tables: Readonly<Record<string, Table>> },
>(figure: F): F {
  if (figure.scale.averaged) return figure;
  const tables = Object.entries(figure.tables).map(([key, table]): [string, Table] => [
    key,
    withoutMeans(table),
  ]);
  return { ...figure, tables: Object.fromEntries(tables) };
}

function withoutMeans(table: Table): Table {
  const means = table.columns.filter(({ measure }) => measure.kind === 'mean');
  const blank = Object.fromEntries(means.map(({ key }) => [key, notAveraged]));
  return {
    ...table,
    rows: table.rows.map((row) => ({ ...row, cells: { ...row.cells, ...blank } })),
  };
}
