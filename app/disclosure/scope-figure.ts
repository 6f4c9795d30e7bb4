import type { Figure } from '#app/results/figure.ts';
import type { Column, Table } from '#app/results/table.ts';

/** A figure whose table ids begin with its name, so that figures with tables of the same id can leave together. */
export function scopeFigure<F extends Figure>(figure: F, name: string): F {
  const named: [string, Table][] = Object.entries(figure.tables);
  const tables = named.map(([key, table]): [string, Table] => [
    key,
    { ...table, id: `${name}/${table.id}`, columns: table.columns.map(scopeColumn) },
  ]);
  return { ...figure, tables: Object.fromEntries(tables) };

  function scopeColumn(column: Column): Column {
    const { measure } = column;
    if (measure.kind !== 'summary') return column;
    const of = Object.entries(measure.of).map(
      ([row, source]): [string, { table: string; column: string }] => [
        row,
        { ...source, table: `${name}/${source.table}` },
      ],
    );
    return { ...column, measure: { ...measure, of: Object.fromEntries(of) } };
  }
}
