import { z } from 'zod';
import { sql } from '#app/database/sql.ts';
import { tableNamed } from '#app/records/all-tables.ts';
import { shown } from '#app/results/cell.ts';
import type { QualityChecksFigure } from '#app/results/quality-figures.ts';
import type { Row } from '#app/results/table.ts';
import { ask } from '../ask.ts';
import { leftOutReason, tableOfReason } from '../checks/left-out-reason.ts';
import { countColumn } from '../outcomes/columns.ts';
import type { QualityContext } from './quality-context.ts';

const checkCount = z.object({
  key: z.string(),
  found: z.number(),
  left_out: z.number(),
  mended: z.number(),
});

/** Rows that a check found, and how many of them were set aside, or had a cell read otherwise. The first of rows that belong together is not counted. */
const checksSql = sql`WITH out AS (
  SELECT reason AS key, count(DISTINCT (table_name, row_id)) AS n FROM set_aside_rows GROUP BY reason
),
mended AS (
  SELECT reason AS key, count(DISTINCT (table_name, row_id)) AS n FROM corrected_cells GROUP BY reason
),
found AS (
  SELECT check_key AS key, count(DISTINCT row_id) AS n FROM check_findings WHERE NOT is_first GROUP BY check_key
)
SELECT key,
  greatest(coalesce(found.n, 0), coalesce(out.n, 0) + coalesce(mended.n, 0)) AS found,
  coalesce(out.n, 0) AS left_out,
  coalesce(mended.n, 0) AS mended
FROM found FULL JOIN out USING (key) FULL JOIN mended USING (key)
ORDER BY key`;

/** What the checks found and what became of it, and what could not be read at all. */
export async function checksFigure(context: QualityContext): Promise<QualityChecksFigure> {
  const counts = await ask(context.database, checksSql, checkCount, context.options);
  const files = context.setting.leftOutAtImport.flatMap((each) => ('file' in each ? [each] : []));
  const sum = (of: (count: (typeof counts)[number]) => number) =>
    counts.reduce((made, count) => made + of(count), 0);
  const row = (
    key: string,
    label: string,
    role: Row['role'],
    { found, left_out, mended }: Omit<(typeof counts)[number], 'key'>,
  ): Row => ({
    key,
    label,
    role,
    cells: {
      found: shown(found),
      left_out: shown(left_out),
      mended: shown(mended),
      kept: shown(found - left_out - mended),
    },
  });
  return {
    kind: 'quality_checks',
    id: 'quality-checks',
    population: 'all rows of all files, whatever the filters',
    source: 'all files that are in',
    method: context.method(
      'quality.checks',
      [
        'Counts rows of files, not young people. A row that several checks found is counted by each of them.',
        'Of rows that repeat each other, the one that is kept is not counted as found.',
        'Left out: the row counts in no result. Mended: one cell is read as blank, or as what it must have been. Kept: only pointed out.',
        'Nothing is deleted: what is done about a check can be changed on Import.',
      ],
      checksSql,
    ),
    tables: {
      checks: {
        id: 'quality-checks',
        rowHeading: 'What was found',
        unit: 'rows',
        columns: [
          countColumn('found', 'Rows'),
          countColumn('left_out', 'Left out'),
          countColumn('mended', 'Mended'),
          countColumn('kept', 'Kept'),
        ],
        rows: [
          ...counts.map((count) => row(count.key, checkLabel(count.key), 'group', count)),
          row('all', 'All findings', 'total', {
            found: sum(({ found }) => found),
            left_out: sum(({ left_out }) => left_out),
            mended: sum(({ mended }) => mended),
          }),
        ],
        rowsAddUp: true,
        columnSums: [{ parts: ['left_out', 'mended', 'kept'], total: 'found' }],
      },
      files: {
        id: 'quality-files',
        rowHeading: 'File',
        unit: 'rows',
        columns: [countColumn('rows', 'Rows that could not be read')],
        rows: files.map(({ file, rows }) => ({
          key: file,
          label: file,
          role: 'group',
          cells: { rows: shown(rows) },
        })),
        rowsAddUp: false,
        columnSums: [],
      },
    },
  };
}

/** What was found, with the table it stood in. */
function checkLabel(key: string): string {
  const table = tableOfReason(key);
  return table === undefined
    ? leftOutReason(key)
    : `${tableNamed(table).label}: ${leftOutReason(key)}`;
}
