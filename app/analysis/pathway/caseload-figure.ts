import { z } from 'zod';
import { sql } from '#app/database/sql.ts';
import { shown, type Cell } from '#app/results/cell.ts';
import type { PathwayCaseloadFigure } from '#app/results/pathway-figures.ts';
import type { Row } from '#app/results/table.ts';
import { ask } from '../ask.ts';
import { countColumn } from '../outcomes/columns.ts';
import { monthLabel } from './months.ts';
import type { PathwayContext } from './pathway-context.ts';

/** With fewer link workers in post, a caseload would be about one member of staff. A product choice. */
export const LEAST_LINK_WORKERS = 3;

/** One row per whole month: who was open at its end, and who was in post. Of the whole scheme, whatever the filters. */
export const caseloadSql = sql`WITH ends AS (
  SELECT unnest(generate_series(
    date_trunc('month', (SELECT min(referred_on) FROM episodes)),
    (SELECT max(referred_on) FROM episodes),
    INTERVAL 1 MONTH
  ))::DATE AS first_day
),
months AS (
  SELECT strftime(first_day, '%Y-%m') AS month, last_day(first_day) AS day FROM ends
  WHERE last_day(first_day) <= (SELECT as_of FROM analysis_settings)
)
SELECT
  m.month,
  (SELECT count(DISTINCT e.person_id) FROM episodes AS e
   LEFT JOIN refused_evaluation AS refused ON refused.person_id = e.person_id
   WHERE refused.person_id IS NULL AND e.accepted
     AND coalesce(e.decided_on, e.referred_on) <= m.day
     AND NOT (e.closed AND coalesce(e.closed_on, e.referred_on) <= m.day)) AS open,
  (SELECT count(*) FROM link_workers AS w
   WHERE coalesce(w.started_on <= m.day, true) AND coalesce(w.left_on > m.day, true)) AS workers,
  (SELECT coalesce(sum(w.fte), 0) FROM link_workers AS w
   WHERE coalesce(w.started_on <= m.day, true) AND coalesce(w.left_on > m.day, true)) AS fte
FROM months AS m ORDER BY m.month`;

const caseloadMonth = z.object({
  month: z.string(),
  open: z.number(),
  workers: z.number(),
  fte: z.number(),
});

/** Young people open at the end of each month for each full-time link worker. null: no link workers file. */
export async function caseloadFigure(
  context: PathwayContext,
): Promise<PathwayCaseloadFigure | null> {
  const { database, options } = context;
  const months = await ask(database, caseloadSql, caseloadMonth, options);
  if (!months.some(({ fte }) => fte > 0)) return null;
  return {
    kind: 'pathway_caseload',
    id: 'pathway-caseload',
    leastLinkWorkers: LEAST_LINK_WORKERS,
    population: 'all young people who were accepted, whatever the filters',
    source: 'referrals and link workers files',
    method: context.method(
      'pathway.caseload',
      [
        'Open at the end of a month: accepted by then, and not closed by then. A young person counts once.',
        'In post at the end of a month: started by then, and not left. Part-time workers count by their share of full time; those without one count as none. In whole young people.',
        'Of the whole scheme, since link workers’ time is not split by who refers or by group: filters do not change it.',
        'Young people referred before the files begin are not in them, so the first months read too low. Months after the last referral in the files are left out, since new young people would be missing from them.',
        `Never by link worker: that would be about one member of staff. Nothing is divided where fewer than ${LEAST_LINK_WORKERS} were in post.`,
      ],
      caseloadSql,
    ),
    tables: {
      months: {
        id: 'pathway-caseload',
        rowHeading: 'End of',
        unit: 'young people',
        columns: [
          countColumn('open', 'Young people open'),
          { key: 'fte', label: 'Full-time link workers', measure: { kind: 'public_count' } },
          {
            key: 'per_fte',
            label: 'For each',
            measure: { kind: 'mean', base: 'open', decimals: 0, signed: false },
          },
        ],
        rows: months.map(monthRow),
        rowsAddUp: false,
        columnSums: [],
      },
    },
  };
}

function monthRow({ month, open, workers, fte }: z.infer<typeof caseloadMonth>): Row {
  const few: Cell = {
    state: 'not_applicable',
    reason: `Fewer than ${LEAST_LINK_WORKERS} link workers were in post.`,
  };
  const isDivided = workers >= LEAST_LINK_WORKERS && fte > 0;
  return {
    key: month,
    label: monthLabel(month),
    role: 'group',
    cells: {
      open: shown(open),
      fte: isDivided ? shown(fte) : few,
      per_fte: isDivided ? shown(open / fte) : few,
    },
  };
}
