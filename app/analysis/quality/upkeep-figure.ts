import { z } from 'zod';
import { identifier, joined, literal, sql, trusted, type Sql } from '#app/database/sql.ts';
import { tableNamed } from '#app/records/all-tables.ts';
import type { TableName } from '#app/records/table.ts';
import { shown } from '#app/results/cell.ts';
import type { QualityUpkeepFigure } from '#app/results/quality-figures.ts';
import { ask, askOne } from '../ask.ts';
import { shareCell } from '../cells.ts';
import { countColumn, shareColumn } from '../outcomes/columns.ts';
import type { QualityContext } from './quality-context.ts';

/** Without a contact for so long, open support may be over in truth. A product choice. */
export const QUIET_DAYS = 84;

/** The day that tells how far each file reaches. */
const dated: readonly (readonly [table: TableName, column: string])[] = [
  ['referrals', 'referred_on'],
  ['contacts', 'contacted_on'],
  ['onward_referrals', 'made_on'],
  ['assessments', 'completed_on'],
  ['goal_ratings', 'rated_on'],
  ['feedback', 'given_on'],
];

const fileCount = z.object({ key: z.string(), rows: z.number(), behind: z.number().nullable() });
const openCount = z.object({ n: z.number(), quiet: z.number() });

const openSql = sql`SELECT count(*) AS n, count(*) FILTER (last_on + ${QUIET_DAYS} <= as_of) AS quiet
FROM (
  SELECT e.person_id, any_value(e.as_of) AS as_of,
    greatest(max(e.referred_on), max(c.contacted_on) FILTER (c.contacted_on <= e.as_of)) AS last_on
  FROM episodes AS e
  JOIN (SELECT DISTINCT referral_id FROM quality_referrals WHERE NOT refused) AS q ON q.referral_id = e.referral_id
  LEFT JOIN contacts AS c ON c.referral_id = e.referral_id
  WHERE e.accepted AND NOT e.closed
  GROUP BY e.person_id
)`;

/** How far each file reaches, and whether open support shows any sign of life. */
export async function upkeepFigure(context: QualityContext): Promise<QualityUpkeepFigure> {
  const { database, options, held } = context;
  const files = filesSql(dated.filter(([table]) => held.includes(table)));
  const counts = files === null ? [] : await ask(database, files, fileCount, options);
  const open = await askOne(database, openSql, openCount, options);
  return {
    kind: 'quality_upkeep',
    id: 'quality-upkeep',
    quietDays: QUIET_DAYS,
    population: context.population,
    source: 'all dated files',
    method: context.method(
      'quality.upkeep',
      [
        'The last day of a file is set against the last day that any of the files speaks of. A file that ends earlier may be an older export.',
        'Files are whole here, whatever the filters.',
        `Quiet: support is open, and no contact of any kind is recorded for ${QUIET_DAYS} days or more before the last day the files speak of. Some of it may be over in truth, and not closed in the records; some may be waiting.`,
        'When something was entered is not in the files, so how soon after the event it was recorded cannot be told.',
      ],
      `${files === null ? '' : `${files};\n\n`}${openSql}`,
    ),
    tables: {
      files: {
        id: 'quality-upkeep-files',
        rowHeading: 'File',
        unit: 'records',
        columns: [
          countColumn('rows', 'Records'),
          {
            key: 'behind',
            label: 'Last record, days before the last of all',
            measure: { kind: 'public_count' },
          },
        ],
        rows: dated.flatMap(([table]) => {
          const found = counts.find(({ key }) => key === table);
          if (found === undefined || found.behind === null) return [];
          return [
            {
              key: table,
              label: tableNamed(table).label,
              role: 'group',
              cells: { rows: shown(found.rows), behind: shown(found.behind) },
            },
          ];
        }),
        rowsAddUp: false,
        columnSums: [],
      },
      open: {
        id: 'quality-upkeep-open',
        rowHeading: 'Support still open',
        unit: 'young people',
        columns: [
          countColumn('n', 'Young people'),
          countColumn('quiet', `No contact for ${QUIET_DAYS} days`),
          shareColumn('quiet_share', 'Share', 'quiet', 'n'),
        ],
        rows: [
          {
            key: 'all',
            label: 'All whose support is open',
            role: 'total',
            cells: {
              n: shown(open.n),
              quiet: shown(open.quiet),
              quiet_share: shareCell(open.quiet, open.n),
            },
          },
        ],
        rowsAddUp: false,
        columnSums: [],
      },
    },
  };
}

function filesSql(tables: typeof dated): Sql | null {
  const [first, ...rest] = tables.map(([table, column]) => {
    const day = identifier(column);
    return sql`SELECT ${literal(table)} AS key, count(*) AS rows,
  (SELECT as_of FROM analysis_settings) - max(${day}) FILTER (${day} <= (SELECT as_of FROM analysis_settings)) AS behind
FROM ${identifier(table)}`;
  });
  if (first === undefined) return null;
  return joined([first, ...rest.map((each) => sql`${trusted('UNION ALL')}\n${each}`)], '\n');
}
