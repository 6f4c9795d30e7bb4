import { z } from 'zod';
import { joined, literal, sql, trusted, type Sql } from '#app/database/sql.ts';
import { shown, type Cell } from '#app/results/cell.ts';
import {
  pathwaySteps,
  type PathwayStep,
  type PathwayStepsFigure,
} from '#app/results/pathway-figures.ts';
import type { Row } from '#app/results/table.ts';
import { ask } from '../ask.ts';
import { shareCell } from '../cells.ts';
import { countColumn, shareColumn } from '../outcomes/columns.ts';
import { countedOnceRule, type PathwayContext } from './pathway-context.ts';

const stepCount = z.object({
  step: z.enum(pathwaySteps),
  n: z.number(),
  referred: z.number(),
  before: z.number(),
  kept: z.number(),
  open: z.number(),
  ended: z.number(),
});
type StepCount = z.infer<typeof stepCount>;

/** For each step: who reached it, whose step before that was, and for whom it is over without it. */
const steps: readonly (readonly [step: PathwayStep, reached: Sql, before: Sql, over: Sql])[] = [
  ['referred', sql`true`, sql`true`, sql`false`],
  ['accepted', sql`coalesce(accepted, false)`, sql`true`, sql`accepted IS NOT NULL`],
  ['first_contact', sql`first_contact_on IS NOT NULL`, sql`accepted`, sql`over`],
  [
    'plan_agreed',
    sql`plan_agreed_on IS NOT NULL`,
    sql`accepted AND first_contact_on IS NOT NULL`,
    sql`over`,
  ],
  [
    'onward_referral',
    sql`onward_on IS NOT NULL`,
    sql`accepted AND plan_agreed_on IS NOT NULL`,
    sql`over`,
  ],
  ['activity_taken_up', sql`took_up`, sql`accepted AND onward_on IS NOT NULL`, sql`over`],
  ['completed', sql`completed`, sql`accepted AND took_up`, sql`over`],
  ['referrer_told', sql`referrer_told_on IS NOT NULL`, sql`has_referrer`, sql`over`],
];

/** One row per step, from `pathway_people`. */
export const stepsSql = joined(
  [
    sql`SELECT
  step,
  count(*) FILTER (reached) AS n,
  count(*) AS referred,
  count(*) FILTER (before) AS before,
  count(*) FILTER (before AND reached) AS kept,
  count(*) FILTER (before AND NOT reached AND NOT over) AS open,
  count(*) FILTER (before AND NOT reached AND over) AS ended
FROM (`,
    trusted(
      steps
        .map(
          ([step, reached, before, over]) =>
            sql`  SELECT ${literal(step)} AS step, ${reached} AS reached, coalesce(${before}, false) AS before, ${over} AS over FROM pathway_people`,
        )
        .join('\n  UNION ALL\n'),
    ),
    sql`)
GROUP BY step`,
  ],
  '\n',
);

const nobody = { n: 0, referred: 0, before: 0, kept: 0, open: 0, ended: 0 };

const labels: Readonly<Record<PathwayStep, string>> = {
  referred: 'Referred',
  accepted: 'Accepted',
  first_contact: 'First contact',
  plan_agreed: 'Plan agreed',
  onward_referral: 'Referred onward',
  activity_taken_up: 'Took up an activity',
  completed: 'Completed support',
  referrer_told: 'Referrer told',
};

/** How far young people came, step by step, with those still on their way apart from those whose support is over. */
export async function stepsFigure(context: PathwayContext): Promise<PathwayStepsFigure> {
  const counts = await ask(context.database, stepsSql, stepCount, context.options);
  return {
    kind: 'pathway_steps',
    id: 'pathway-steps',
    population: context.population,
    source: 'referrals, contacts and onward referrals files',
    method: context.method(
      'pathway.steps',
      [
        countedOnceRule,
        'Accepted: the decision says so; with no decision yet, a contact was attended, a plan agreed or an activity taken up.',
        'First contact: the first contact that was attended. Took up an activity: an onward referral has a day on which it started. Completed: support was closed as completed.',
        'Referrer told: a day on which the referrer was told is recorded, out of young people who were referred by a professional.',
        '“Of those” is of the young people who reached the step before. A step can be reached without the one before it, so numbers of young people and shares need not multiply out.',
        'Still open: not there yet, and support goes on or no decision is made. They are not counted as lost. Since some of them will still get there, the share is the least it can be.',
        'Shares carry Wilson’s interval.',
      ],
      stepsSql,
    ),
    tables: {
      steps: {
        id: 'pathway-steps',
        rowHeading: 'Step',
        unit: 'young people',
        columns: [
          countColumn('n', 'Young people'),
          countColumn('referred', 'All referred'),
          shareColumn('share', 'Of all', 'n', 'referred'),
          countColumn('before', 'Reached the step before'),
          countColumn('kept', 'Of those, reached this one'),
          shareColumn('kept_share', 'Of those', 'kept', 'before'),
          countColumn('open', 'Of those, still open'),
          countColumn('ended', 'Of those, ended without'),
        ],
        rows: pathwaySteps.map((step) =>
          stepRow(counts.find((each) => each.step === step) ?? { ...nobody, step }),
        ),
        rowsAddUp: false,
        columnSums: [{ parts: ['kept', 'open', 'ended'], total: 'before' }],
      },
    },
  };
}

function stepRow({ step, n, referred, before, kept, open, ended }: StepCount): Row {
  const isFirst = step === 'referred';
  const none: Cell = { state: 'not_applicable', reason: 'There is no step before it.' };
  const of = (cell: Cell): Cell => (isFirst ? none : cell);
  return {
    key: step,
    label: labels[step],
    role: isFirst ? 'total' : 'group',
    cells: {
      n: shown(n),
      referred: shown(referred),
      share: isFirst ? none : shareCell(n, referred),
      before: of(shown(before)),
      kept: of(shown(kept)),
      kept_share: of(shareCell(kept, before)),
      open: of(shown(open)),
      ended: of(shown(ended)),
    },
  };
}
