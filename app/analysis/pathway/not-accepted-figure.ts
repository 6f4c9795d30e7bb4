import { z } from 'zod';
import { sql } from '#app/database/sql.ts';
import { shown } from '#app/results/cell.ts';
import type { PathwayNotAcceptedFigure } from '#app/results/pathway-figures.ts';
import type { Table } from '#app/results/table.ts';
import { ask } from '../ask.ts';
import { medianWaitCell } from '../equity/waits.ts';
import { countColumn } from '../outcomes/columns.ts';
import { termLabel } from '../term-label.ts';
import { codedLabel, keyCount, mostFirst } from './coded-rows.ts';
import { countedOnceRule, type PathwayContext } from './pathway-context.ts';
import { shareTable } from './share-table.ts';

/** A young person who said no needs no reason of the scheme’s: the decision is the reason. */
const reasonsSql = sql`SELECT
  CASE
    WHEN not_accepted_reason IS NULL AND decision = 'declined_by_young_person' THEN 'decision:declined_by_young_person'
    ELSE coalesce(not_accepted_reason, 'missing:' || coalesce(not_accepted_reason_missing, 'blank'))
  END AS key,
  count(*) AS n
FROM pathway_people WHERE NOT accepted GROUP BY key`;

const signpostedSql = sql`SELECT
  CASE WHEN signposted_elsewhere THEN 'yes' WHEN NOT signposted_elsewhere THEN 'no' ELSE 'not_recorded' END AS key,
  count(*) AS n
FROM pathway_people WHERE NOT accepted GROUP BY key`;

const decisionSql = sql`SELECT accepted, days_to_decision AS days, count(*) AS n
FROM pathway_people WHERE accepted IS NOT NULL AND days_to_decision IS NOT NULL GROUP BY ALL`;

const decisionCount = z.object({ accepted: z.boolean(), days: z.number(), n: z.number() });

/** Who was not accepted and why, whether they were shown another way to help, and how soon it was decided. null: nobody. */
export async function notAcceptedFigure(
  context: PathwayContext,
): Promise<PathwayNotAcceptedFigure | null> {
  const { database, options } = context;
  const reasons = await ask(database, reasonsSql, keyCount, options);
  if (reasons.length === 0) return null;
  const signposted = await ask(database, signpostedSql, keyCount, options);
  const days = await ask(database, decisionSql, decisionCount, options);
  return {
    kind: 'pathway_not_accepted',
    id: 'pathway-not-accepted',
    population: context.population.replace('were referred', 'were not accepted'),
    source: 'referrals file',
    method: context.method(
      'pathway.not_accepted',
      [
        countedOnceRule,
        'Not accepted: the decision was no, whether the scheme’s or the young person’s or family’s own.',
        'Not recorded whether signposted is not the same as not signposted.',
        'Days to the decision: the middle value, of young people with both days recorded.',
      ],
      `${reasonsSql};\n\n${signpostedSql};\n\n${decisionSql}`,
    ),
    tables: {
      reasons: shareTable({
        id: 'pathway-not-accepted-reasons',
        rowHeading: 'Why not accepted',
        unit: 'young people',
        counted: 'Young people',
        ofLabel: 'Not accepted',
        shareLabel: 'Share',
        rows: mostFirst(reasons, reasonLabel).map(({ key, n }) => ({
          key,
          label: reasonLabel(key),
          n,
        })),
        totalLabel: 'All not accepted',
        intervals: true,
      }),
      signposted: shareTable({
        id: 'pathway-signposted',
        rowHeading: 'Signposted elsewhere',
        unit: 'young people',
        counted: 'Young people',
        ofLabel: 'Not accepted',
        shareLabel: 'Share',
        rows: Object.entries(signpostedLabels).map(([key, label]) => ({
          key,
          label,
          n: signposted.find((each) => each.key === key)?.n ?? 0,
        })),
        totalLabel: 'All not accepted',
        intervals: true,
      }),
      decision: decisionTable(days),
    },
  };
}

const signpostedLabels = { yes: 'Yes', no: 'No', not_recorded: 'Not recorded' };

function reasonLabel(key: string): string {
  const [kind = '', code = ''] = key.split(':');
  return kind === 'decision'
    ? termLabel('referrals', 'decision', code)
    : codedLabel('referrals', 'not_accepted_reason', key);
}

function decisionTable(days: readonly z.infer<typeof decisionCount>[]): Table {
  const row = (key: string, label: string, accepted: boolean): Table['rows'][number] => {
    const waits = days
      .filter((each) => each.accepted === accepted)
      .flatMap((each) => Array.from({ length: each.n }, () => ({ days: each.days, ended: true })));
    return {
      key,
      label,
      role: 'group',
      cells: { n: shown(waits.length), median: medianWaitCell(waits) },
    };
  };
  return {
    id: 'pathway-decision',
    rowHeading: 'Decision',
    unit: 'young people',
    columns: [
      countColumn('n', 'Young people with both days'),
      {
        key: 'median',
        label: 'Middle days to the decision',
        measure: { kind: 'median', base: 'n', unit: 'days' },
      },
    ],
    rows: [row('not_accepted', 'Not accepted', false), row('accepted', 'Accepted', true)],
    rowsAddUp: false,
    columnSums: [],
  };
}
