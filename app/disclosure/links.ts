import { countId, type CountId, type Sum } from '#app/disclosure/counts.ts';
import type { Figure, ScaleDescription } from '#app/results/figure.ts';
import type { Table } from '#app/results/table.ts';

/** The counts that readers can match between the tables of one figure: bins that make up a band, or an outcome. */
export function linksOf(figure: Figure): Sum[] {
  switch (figure.kind) {
    case 'before_after':
      return bandLinks(figure.tables.bins, figure.tables.summary, figure.scale);
    case 'reliable_change':
      return outcomeLinks(figure.tables.bins, figure.tables.outcome, figure.scale);
    case 'who_is_missing':
      return statusLinks(figure.tables.status, figure.tables.groups);
    case 'headline':
    case 'average_change':
      return [];
  }
}

function bandLinks(bins: Table, summary: Table, scale: ScaleDescription): Sum[] {
  return ['first', 'second'].flatMap((score): Sum[] => [
    link(countId(summary.id, score, 'n'), cellsOf(bins, score)),
    ...scale.bands.map((band) =>
      link(
        countId(summary.id, score, `band:${band.key}`),
        cellsOf(bins, score, (from, to) => from >= band.from && to <= band.to),
      ),
    ),
  ]);
}

function outcomeLinks(bins: Table, outcome: Table, scale: ScaleDescription): Sum[] {
  const total = outcome.rows.find((row) => row.role === 'total');
  const whole = total ? [link(countId(outcome.id, total.key, 'n'), cellsOf(bins, 'n'))] : [];
  if (!scale.reliableChange) return whole;
  const { threshold } = scale.reliableChange;
  const rise = cellsOf(bins, 'n', (from) => from >= threshold);
  const fall = cellsOf(bins, 'n', (_, to) => to <= -threshold);
  const within = cellsOf(bins, 'n', (from, to) => from > -threshold && to < threshold);
  const [better, worse] = scale.better === 'higher' ? [rise, fall] : [fall, rise];
  return [
    ...whole,
    link(countId(outcome.id, 'better', 'n'), better),
    link(countId(outcome.id, 'same', 'n'), within),
    link(countId(outcome.id, 'worse', 'n'), worse),
  ];
}

function statusLinks(status: Table, groups: Table): Sum[] {
  const counts = groups.columns.filter(({ measure }) => measure.kind === 'count');
  return counts.flatMap(({ key }) =>
    status.rows.map((row) => link(countId(status.id, row.key, 'n'), cellsOf(groups, key))),
  );
}

function link(total: CountId, parts: readonly CountId[]): Sum {
  return { along: 'tables', total, parts };
}

/** The group cells of a column, for bins those whose edges (key "from..to") pass. */
function cellsOf(
  table: Table,
  column: string,
  holds?: (from: number, to: number) => boolean,
): CountId[] {
  return table.rows
    .filter((row) => {
      if (row.role !== 'group') return false;
      if (!holds) return true;
      const [from, to] = row.key.split('..').map(Number);
      return from !== undefined && to !== undefined && holds(from, to);
    })
    .map((row) => countId(table.id, row.key, column));
}
