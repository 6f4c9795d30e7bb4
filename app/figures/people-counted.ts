import type { Figure } from '#app/results/figure.ts';

/** How many young people a figure counts at most: the largest count in its tables of young people; null where none is shown. */
export function peopleCounted({ tables }: Figure): number | null {
  const counts = Object.values(tables)
    .filter(({ unit }) => unit === 'young people')
    .flatMap(({ columns, rows }) =>
      rows.flatMap(({ cells }) =>
        columns.flatMap(({ key, measure }) => {
          const cell = cells[key];
          return measure.kind === 'count' && cell?.state === 'shown' ? [cell.value] : [];
        }),
      ),
    );
  return counts.length === 0 ? null : Math.max(...counts);
}
