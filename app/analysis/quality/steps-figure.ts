import { z } from 'zod';
import { sql } from '#app/database/sql.ts';
import { shown } from '#app/results/cell.ts';
import { pathwaySteps, type PathwayStep } from '#app/results/pathway-figures.ts';
import type { QualityStepsFigure } from '#app/results/quality-figures.ts';
import type { Row } from '#app/results/table.ts';
import { ask } from '../ask.ts';
import { shareCell } from '../cells.ts';
import { countColumn, filledColumn } from '../outcomes/columns.ts';
import type { QualityContext } from './quality-context.ts';

const stepCount = z.object({
  step: z.string(),
  reached: z.number(),
  dated: z.number(),
  before_referral: z.number(),
});

const stepsSql = sql`WITH asked AS (
  SELECT s.*, r.referred_on AS made_on FROM episode_steps AS s
  JOIN (SELECT referral_id, any_value(referred_on) AS referred_on FROM quality_referrals GROUP BY referral_id) AS r
    ON r.referral_id = s.referral_id
  WHERE s.reached
),
whole AS (
  SELECT referral_id, bool_and(reached_on IS NOT NULL) AS dated, bool_or(reached_on < made_on) AS early
  FROM asked GROUP BY referral_id
)
SELECT step, count(*) AS reached, count(reached_on) AS dated, count(*) FILTER (reached_on < made_on) AS before_referral
FROM asked GROUP BY step
UNION ALL
SELECT 'all', count(*), count(*) FILTER (dated), count(*) FILTER (early) FROM whole`;

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

/** Whether each step that was reached carries its day, and a day that can be right. null: no referrals. */
export async function qualityStepsFigure(
  context: QualityContext,
): Promise<QualityStepsFigure | null> {
  if (!context.held.includes('referrals')) return null;
  const counts = await ask(context.database, stepsSql, stepCount, context.options);
  const row = (key: string, label: string, role: Row['role']): readonly Row[] => {
    const found = counts.find(({ step }) => step === key);
    return found === undefined || found.reached === 0
      ? []
      : [
          {
            key,
            label,
            role,
            cells: {
              reached: shown(found.reached),
              dated: shown(found.dated),
              dated_share: shareCell(found.dated, found.reached),
              before_referral: shown(found.before_referral),
            },
          },
        ];
  };
  return {
    kind: 'quality_steps',
    id: 'quality-steps',
    population: context.population,
    source: 'referrals, contacts and onward referrals files',
    method: context.method(
      'quality.steps',
      [
        'Counts referrals that reached each step, and those of them whose day of it is known.',
        'First contact, a plan, an onward referral, an activity and telling the referrer are only known by their day: one without a day cannot be told from one that did not happen.',
        'Every step: referrals of which every step that was reached has its day.',
        'Before the referral: dated earlier than the referral itself, so that no wait can be worked out. What the checks of Import set aside or read as blank is not in.',
      ],
      stepsSql,
    ),
    tables: {
      steps: {
        id: 'quality-steps',
        rowHeading: 'Step',
        unit: 'referrals',
        columns: [
          countColumn('reached', 'Referrals'),
          countColumn('dated', 'With a day'),
          filledColumn('dated_share', 'Share with a day', 'dated', 'reached'),
          countColumn('before_referral', 'Before the referral'),
        ],
        rows: [
          ...pathwaySteps.flatMap((step) => row(step, labels[step], 'group')),
          ...row('all', 'Every step', 'total'),
        ],
        rowsAddUp: false,
        columnSums: [],
      },
    },
  };
}
