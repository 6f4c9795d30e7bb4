import { z } from 'zod';
import { sql } from '#app/database/sql.ts';
import { shown } from '#app/results/cell.ts';
import type { PathwayClosuresFigure } from '#app/results/pathway-figures.ts';
import { ask, askOne } from '../ask.ts';
import { shareCell } from '../cells.ts';
import { countColumn, shareColumn } from '../outcomes/columns.ts';
import { codedField, codedLabel, keyCount, mostFirst } from './coded-rows.ts';
import { countedOnceRule, type PathwayContext } from './pathway-context.ts';
import { shareTable } from './share-table.ts';

const closuresSql = sql`SELECT ${codedField(sql`p`, 'closure_reason')} AS key, count(*) AS n
FROM pathway_people AS p
WHERE p.accepted AND p.closed
GROUP BY key`;

const openSql = sql`SELECT count(*) FILTER (NOT closed) AS n, count(*) AS of
FROM pathway_people WHERE accepted`;

const openCount = z.object({ n: z.number(), of: z.number() });

/** Why support ended, and how many are still being supported. null: nobody’s support has ended. */
export async function closuresFigure(
  context: PathwayContext,
): Promise<PathwayClosuresFigure | null> {
  const { database, options } = context;
  const reasons = await ask(database, closuresSql, keyCount, options);
  if (reasons.length === 0) return null;
  const { n, of } = await askOne(database, openSql, openCount, options);
  const label = (key: string) => codedLabel('referrals', 'closure_reason', key);
  return {
    kind: 'pathway_closures',
    id: 'pathway-closures',
    population: context.population.replace('were referred', 'were accepted'),
    source: 'referrals file',
    method: context.method(
      'pathway.closures',
      [
        countedOnceRule,
        'Ended: a day of closing or a reason is recorded, for young people who were accepted.',
        'Reasons are those recorded by the service, one to a referral. Services word and use them differently, so compare with others only where the same list is used.',
        'Shares are of those whose support has ended, with Wilson’s interval. Those still open are not in them.',
      ],
      `${closuresSql};\n\n${openSql}`,
    ),
    tables: {
      reasons: shareTable({
        id: 'pathway-closures',
        rowHeading: 'Why support ended',
        unit: 'young people',
        counted: 'Young people',
        ofLabel: 'Support ended',
        shareLabel: 'Share',
        rows: mostFirst(reasons, label).map((count) => ({
          key: count.key,
          label: label(count.key),
          n: count.n,
        })),
        totalLabel: 'All whose support ended',
        intervals: true,
      }),
      open: {
        id: 'pathway-still-open',
        rowHeading: 'Still open',
        unit: 'young people',
        columns: [
          countColumn('n', 'Still open'),
          countColumn('of', 'Accepted'),
          shareColumn('share', 'Share', 'n', 'of'),
        ],
        rows: [
          {
            key: 'all',
            label: 'All accepted',
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
