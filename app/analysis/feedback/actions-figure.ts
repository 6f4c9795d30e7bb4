import { z } from 'zod';
import type { Database, QueryOptions } from '#app/database/database.ts';
import { sql } from '#app/database/sql.ts';
import { shown, type Cell } from '#app/results/cell.ts';
import type { FeedbackActionsFigure } from '#app/results/feedback-figures.ts';
import type { Column, Row } from '#app/results/table.ts';
import { ask } from '../ask.ts';
import { termLabel } from '../term-label.ts';
import { FEEDBACK_METHOD_VERSION } from './feedback-context.ts';
import { NOT_RECORDED, respondentLabel, respondentOrder } from './respondents.ts';

const row = z.object({
  raised_by: z.string().nullable(),
  status: z.string(),
  closed: z.boolean(),
  n: z.number(),
});

type ActionCount = z.infer<typeof row>;

const statuses = ['open', 'in_progress', 'done', 'not_taken_forward'] as const;

const actionsSql = sql`SELECT raised_by, coalesce(status, 'not_recorded') AS status,
  coalesce(status IN ('done', 'not_taken_forward'), false) OR closed_on IS NOT NULL AS closed,
  count(*) AS n
FROM actions
GROUP BY ALL`;

/** What became of what was said, by who said it. null where no actions file is in. */
export async function actionsFigure(
  database: Database,
  options?: QueryOptions,
): Promise<FeedbackActionsFigure | null> {
  const counts = await ask(database, actionsSql, row, options);
  if (counts.length === 0) return null;
  const groups = [...new Set(counts.map(({ raised_by }) => raised_by))].sort(respondentOrder);
  const publicCount = (key: string, label: string): Column => ({
    key,
    label,
    measure: { kind: 'public_count' },
  });
  return {
    kind: 'feedback_actions',
    id: 'feedback-actions',
    source: 'you said, we did file',
    population: 'actions that the scheme recorded, whenever they were opened',
    method: {
      id: 'feedback-actions',
      version: FEEDBACK_METHOD_VERSION,
      rules: [
        'Closed is done, or not taken forward with a reason, or with a date of closing.',
        'Counts actions, not people, whatever filters are in force. Small numbers of actions are not hidden, since each action is published in words.',
      ],
      query: `${actionsSql};`,
      exclusions: [],
    },
    tables: {
      raised_by: {
        id: 'feedback-actions',
        rowHeading: 'Raised by',
        unit: 'actions',
        columns: [
          publicCount('n', 'Actions'),
          ...statuses.map((status) => publicCount(status, actionStatusLabel(status))),
          publicCount('not_recorded', 'Status not recorded'),
          publicCount('closed', 'Closed'),
          { key: 'closed_share', label: 'Share closed', measure: { kind: 'public_share' } },
        ],
        rows: [
          ...groups.map((group) =>
            actionRow(
              group ?? NOT_RECORDED,
              respondentLabel(group),
              'group',
              counts.filter(({ raised_by }) => raised_by === group),
            ),
          ),
          actionRow('all', 'All actions', 'total', counts),
        ],
        rowsAddUp: true,
        columnSums: [],
      },
    },
  };
}

/** What a status is called, in few words. */
export function actionStatusLabel(status: string): string {
  return status === 'not_taken_forward'
    ? 'Not taken forward'
    : termLabel('actions', 'status', status);
}

function actionRow(
  key: string,
  label: string,
  role: Row['role'],
  counts: readonly ActionCount[],
): Row {
  const sum = (which: (count: ActionCount) => boolean): number =>
    counts.reduce((total, count) => total + (which(count) ? count.n : 0), 0);
  const n = sum(() => true);
  const closed = sum((count) => count.closed);
  const cells: Record<string, Cell> = {};
  for (const status of [...statuses, 'not_recorded']) {
    cells[status] = shown(sum((count) => count.status === status));
  }
  return {
    key,
    label,
    role,
    cells: { n: shown(n), ...cells, closed: shown(closed), closed_share: shown(closed / n) },
  };
}
