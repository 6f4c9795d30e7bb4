import { shown } from '#app/results/cell.ts';
import type { QualityOverTimeFigure } from '#app/results/quality-figures.ts';
import type { Row } from '#app/results/table.ts';
import { ask } from '../ask.ts';
import { shareCell } from '../cells.ts';
import { countColumn, filledColumn } from '../outcomes/columns.ts';
import { quarterCount, quarterCountsSql, type QuarterCount } from './field-counts.ts';
import { fieldLabel, keyFieldsOf, keyTables } from './key-fields-figure.ts';
import { recordsRule, type QualityContext } from './quality-context.ts';

/** At most so many quarters, the latest: more would not be read. */
const MOST_QUARTERS = 8;

type Counted = QuarterCount & { readonly table: string };

/** Whether the fields that answers rest on are filled in more or less than before. null: no dated referrals. */
export async function overTimeFigure(
  context: QualityContext,
): Promise<QualityOverTimeFigure | null> {
  const counts: Counted[] = [];
  const rows: { readonly key: string; readonly label: string }[] = [];
  const queries: string[] = [];
  for (const table of keyTables(context)) {
    const fields = keyFieldsOf(table);
    const query = quarterCountsSql(table, fields);
    if (query === null) continue;
    queries.push(query);
    const found = await ask(context.database, query, quarterCount, context.options);
    counts.push(...found.map((each) => ({ ...each, table })));
    rows.push(
      ...fields.map(({ name }) => ({ key: `${table}.${name}`, label: fieldLabel(table, name) })),
    );
  }
  const quarters = [...new Set(counts.map(({ quarter }) => quarter))].sort().slice(-MOST_QUARTERS);
  if (quarters.length === 0) return null;
  return {
    kind: 'quality_over_time',
    id: 'quality-over-time',
    quarters: quarters.map((key) => ({ key, label: quarterLabel(key) })),
    population: context.population,
    source: 'referrals, people, contacts and onward referrals files',
    method: context.method(
      'quality.over_time',
      [
        recordsRule,
        `By the quarter of the referral, the latest ${MOST_QUARTERS}; what is recorded of a young person by the quarter of their first referral.`,
        'A fall in the last quarter can mean that records are still being filled in.',
      ],
      queries.join(';\n\n'),
    ),
    tables: {
      fields: {
        id: 'quality-over-time',
        rowHeading: 'Field',
        unit: 'records',
        columns: quarters.flatMap((key) => [
          countColumn(key, `${quarterLabel(key)}, filled in`),
          countColumn(`${key}_of`, `${quarterLabel(key)}, answer expected`),
          filledColumn(`${key}_share`, quarterLabel(key), key, `${key}_of`),
        ]),
        rows: rows.map(({ key, label }) => ({
          key,
          label,
          role: 'group',
          cells: quarterCells(
            quarters,
            counts.filter(({ table, field }) => `${table}.${field}` === key),
          ),
        })),
        rowsAddUp: false,
        columnSums: [],
      },
    },
  };
}

function quarterCells(quarters: readonly string[], counts: readonly Counted[]): Row['cells'] {
  return Object.fromEntries(
    quarters.flatMap((key) => {
      const found = counts.find(({ quarter }) => quarter === key);
      const [filled, expected] = [found?.filled ?? 0, found?.expected ?? 0];
      return [
        [key, shown(filled)],
        [`${key}_of`, shown(expected)],
        [`${key}_share`, shareCell(filled, expected)],
      ];
    }),
  );
}

const months = ['January to March', 'April to June', 'July to September', 'October to December'];

function quarterLabel(key: string): string {
  const [year = '', quarter = '1'] = key.split('-Q');
  return `${months[Number(quarter) - 1] ?? ''} ${year}`;
}
