import { z } from 'zod';
import { sql } from '#app/database/sql.ts';
import { shown } from '#app/results/cell.ts';
import type { PathwayReasonsFigure } from '#app/results/pathway-figures.ts';
import { ask, askOne } from '../ask.ts';
import { shareCell } from '../cells.ts';
import { countColumn, shareColumn } from '../outcomes/columns.ts';
import { codedField, codedLabel, keyCount, mostFirst } from './coded-rows.ts';
import { countedOnceRule, type PathwayContext } from './pathway-context.ts';

export const reasonsSql = sql`SELECT ${codedField(sql`r`, 'reason')} AS key, count(DISTINCT p.person_id) AS n
FROM pathway_people AS p
JOIN referral_reasons AS r ON r.referral_id = p.referral_id
GROUP BY key`;

const recordedSql = sql`SELECT count(*) AS of, count(*) FILTER (
  EXISTS (SELECT 1 FROM referral_reasons AS r WHERE r.referral_id = p.referral_id)
) AS n
FROM pathway_people AS p`;

const recorded = z.object({ n: z.number(), of: z.number() });

/** What young people were referred for; several reasons can be given for one. null: no reasons are in the files. */
export async function reasonsFigure(context: PathwayContext): Promise<PathwayReasonsFigure | null> {
  const { database, options } = context;
  const counts = await ask(database, reasonsSql, keyCount, options);
  if (counts.length === 0) return null;
  const { n, of } = await askOne(database, recordedSql, recorded, options);
  const label = (key: string) => codedLabel('referral_reasons', 'reason', key);
  const columns = [
    countColumn('n', 'Young people'),
    countColumn('of', 'With any reason'),
    shareColumn('share', 'Share', 'n', 'of'),
  ];
  return {
    kind: 'pathway_reasons',
    id: 'pathway-reasons',
    population: context.population,
    source: 'referral reasons and referrals files',
    method: context.method(
      'pathway.reasons',
      [
        countedOnceRule,
        'Several reasons can be recorded for one young person, so the shares add up to more than 100%.',
        'Shares are of the young people with any reason recorded, with Wilson’s interval.',
      ],
      reasonsSql,
    ),
    tables: {
      reasons: {
        id: 'pathway-reasons',
        rowHeading: 'Reason for referral',
        unit: 'young people',
        columns,
        rows: [
          ...mostFirst(counts, label).map((count) => ({
            key: count.key,
            label: label(count.key),
            role: 'group' as const,
            cells: { n: shown(count.n), of: shown(n), share: shareCell(count.n, n) },
          })),
          {
            key: 'all',
            label: 'With any reason',
            role: 'total',
            cells: { n: shown(n), of: shown(n), share: shareCell(n, n) },
          },
        ],
        rowsAddUp: false,
        columnSums: [],
      },
      recorded: {
        id: 'pathway-reasons-recorded',
        rowHeading: 'Young people',
        unit: 'young people',
        columns: [
          countColumn('n', 'With any reason'),
          countColumn('of', 'All referred'),
          shareColumn('share', 'Share', 'n', 'of'),
        ],
        rows: [
          {
            key: 'all',
            label: 'All young people',
            role: 'total',
            cells: { n: shown(n), of: shown(of), share: shareCell(n, of) },
          },
        ],
        rowsAddUp: false,
        columnSums: [],
      },
    },
  };
}
