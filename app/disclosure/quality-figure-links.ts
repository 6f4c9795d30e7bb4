import { countId, type Sum } from '#app/disclosure/counts.ts';
import type { Figure } from '#app/results/figure.ts';
import type { QualityFigure } from '#app/results/quality-figures.ts';
import type { Table } from '#app/results/table.ts';

/** The counts that readers can match within one figure of the data quality page: every field of a file counts the same records. */
export function qualityFigureLinks(figure: QualityFigure): Sum[] {
  switch (figure.kind) {
    case 'quality_key_fields':
    case 'quality_fields':
      return sameRecords(figure.tables.fields);
    case 'quality_steps':
      return [
        {
          along: 'tables',
          total: countId(figure.tables.steps.id, 'all', 'reached'),
          parts: [countId(figure.tables.steps.id, 'referred', 'reached')],
        },
      ];
    case 'quality_over_time':
    case 'quality_checks':
    case 'quality_scores':
    case 'quality_upkeep':
      return [];
  }
}

function sameRecords({ id, rows }: Table): Sum[] {
  return rows.flatMap((row, at): Sum[] => {
    const file = row.key.split('.')[0];
    const before = rows.slice(0, at).find(({ key }) => key.split('.')[0] === file);
    return before === undefined
      ? []
      : [same(countId(id, before.key, 'n'), countId(id, row.key, 'n'))];
  });
}

function same(total: string, part: string): Sum {
  return { along: 'tables', total, parts: [part] };
}

/**
 * The counts that readers can match between the figures of the data quality page: a key field stands in the list of its file
 * too, and its quarters make it up.
 */
export function qualityPageLinks(figures: Readonly<Record<string, Figure>>): Sum[] {
  const all = Object.values(figures);
  const keys = all.find((figure) => figure.kind === 'quality_key_fields')?.tables.fields;
  if (!keys) return [];
  const has = new Set(keys.rows.map(({ key }) => key));
  return all.flatMap((figure): Sum[] => {
    if (figure.kind === 'quality_fields') {
      const { fields } = figure.tables;
      const counts = fields.columns.filter(({ measure }) => measure.kind === 'count');
      return fields.rows
        .filter(({ key }) => has.has(key))
        .flatMap(({ key }) =>
          counts.map((column) =>
            same(countId(keys.id, key, column.key), countId(fields.id, key, column.key)),
          ),
        );
    }
    if (figure.kind !== 'quality_over_time') return [];
    const { fields } = figure.tables;
    const made = (column: string, suffix: string) =>
      fields.rows.map(({ key }): Sum => ({
        along: 'tables',
        total: countId(keys.id, key, column),
        parts: figure.quarters.map((quarter) => countId(fields.id, key, `${quarter.key}${suffix}`)),
      }));
    return [...made('filled', ''), ...made('applies', '_of')];
  });
}
