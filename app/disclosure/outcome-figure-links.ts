import { countId, type Sum } from '#app/disclosure/counts.ts';
import type { OutcomeFigure } from '#app/results/outcome-figures.ts';
import type { Row, Table } from '#app/results/table.ts';

/** The counts that readers can match between the tables of one figure, and between the sets of rows of one table. */
export function outcomeFigureLinks(figure: OutcomeFigure): Sum[] {
  switch (figure.kind) {
    case 'better_by_group':
      return [
        ...setLinks(figure.tables.groups, ({ key }) => key.startsWith('start:')),
        ...setLinks(figure.tables.groups, ({ key }) => !key.startsWith('start:')),
      ];
    case 'missing_in_full':
      return [
        ...figure.characteristics.flatMap(({ key }) =>
          setLinks(figure.tables.groups, (row) => row.key.startsWith(`${key}|`)),
        ),
        ...missingLinks(figure.tables),
      ];
    case 'compare':
      return compareLinks(figure.tables);
    case 'goals':
      return goalLinks(figure.tables);
    case 'band_moves':
    case 'trajectory':
    case 'added_value':
    case 'at_a_glance':
    case 'cannot_tell':
    case 'how_large':
      return [];
  }
}

/** Rows of a table of several breakdowns: each set of them makes up the total row. */
function setLinks(table: Table, belongs: (row: Row) => boolean): Sum[] {
  const parts = table.rows.filter((row) => row.role === 'group' && belongs(row));
  const totals = table.rows.filter((row) => row.role === 'total');
  const columns = table.columns.filter(({ measure }) => measure.kind === 'count');
  return totals.flatMap((total) =>
    columns.map(({ key }): Sum => ({
      along: 'tables',
      total: countId(table.id, total.key, key),
      parts: parts.map((row) => countId(table.id, row.key, key)),
    })),
  );
}

type Place = readonly [table: Table, row: string, column: string];

function id([table, row, column]: Place): string {
  return countId(table.id, row, column);
}

function made(total: Place, ...parts: readonly Place[]): Sum {
  return { along: 'tables', total: id(total), parts: parts.map(id) };
}

function missingLinks({
  groups,
  baseline,
  bounds,
}: Readonly<Record<'groups' | 'baseline' | 'bounds', Table>>): Sum[] {
  return [
    made([bounds, 'observed', 'n'], [groups, 'all', 'both']),
    made([baseline, 'all', 'n_both'], [groups, 'all', 'both']),
    ...['unchanged', 'worst', 'best'].map((row) =>
      made([bounds, row, 'n'], [groups, 'all', 'eligible']),
    ),
    ...['unchanged', 'worst'].map((row) =>
      made([bounds, row, 'better'], [bounds, 'observed', 'better']),
    ),
    ...['unchanged', 'best'].map((row) =>
      made([bounds, row, 'worse'], [bounds, 'observed', 'worse']),
    ),
  ];
}

function compareLinks({
  sides,
  difference,
}: Readonly<Record<'sides' | 'difference', Table>>): Sum[] {
  return ['one', 'two'].flatMap((side) => [
    made([difference, 'all', `n_${side}`], [sides, side, 'n']),
    made([difference, 'all', `better_${side}`], [sides, side, 'better']),
    made([difference, 'all', 'least'], [sides, side, 'n']),
  ]);
}

function goalLinks({
  overview,
  bins,
  outcome,
}: Readonly<Record<'overview' | 'bins' | 'outcome', Table>>): Sum[] {
  return [
    made([outcome, 'all', 'n'], [overview, 'all', 'rated_twice']),
    made([bins, 'all', 'n'], [overview, 'all', 'rated_twice']),
  ];
}
