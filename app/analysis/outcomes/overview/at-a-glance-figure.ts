import { z } from 'zod';
import { shown, type Cell } from '#app/results/cell.ts';
import type { Method } from '#app/results/method.ts';
import type { AtAGlanceFigure, GlanceSubject } from '#app/results/outcome-figures.ts';
import type { ScaleDescription } from '#app/results/figure.ts';
import type { Row } from '#app/results/table.ts';
import { meanCell, shareCell } from '../../cells.ts';
import { countColumn, meanColumn, shareColumn } from '../columns.ts';
import { notAveraged } from '../without-averages.ts';

export const scaleSummary = z.object({
  measure: z.string(),
  version: z.string(),
  scale: z.string(),
  informant: z.string(),
  eligible: z.number(),
  n: z.number(),
  mean_change: z.number().nullable(),
  sd_change: z.number().nullable(),
  better: z.number(),
});

export const goalPeople = z.object({
  people: z.number(),
  people_rated: z.number(),
  mean_change: z.number().nullable(),
  sd_change: z.number().nullable(),
  outcome_of: z.number(),
  outcome_reached: z.number(),
});
export type GoalPeople = z.infer<typeof goalPeople>;

/** A scale of the files with what was found of it. */
export interface GlancedScale {
  readonly key: string;
  readonly primary: boolean;
  readonly scale: ScaleDescription;
  readonly summary: z.infer<typeof scaleSummary>;
}

interface Glance {
  readonly scales: readonly GlancedScale[];
  readonly goals: GoalPeople;
  /** Young people eligible whatever the measure. */
  readonly eligible: number;
  readonly population: string;
  readonly source: string;
  readonly method: Method;
}

/** Every scale with pairs, goals and personal outcomes side by side, each on its own scale. */
export function atAGlanceFigure(glance: Glance): AtAGlanceFigure {
  const { scales, goals, eligible } = glance;
  const subjects: readonly GlanceSubject[] = [
    ...scales.map(
      ({ key, primary, scale }) => ({ kind: 'scale', row: key, primary, scale }) as const,
    ),
    ...(goals.people_rated > 0 ? [{ kind: 'goals', row: 'goals' } as const] : []),
    ...(goals.outcome_of > 0
      ? [{ kind: 'personal_outcomes', row: 'personal_outcomes' } as const]
      : []),
  ];
  return {
    kind: 'at_a_glance',
    id: 'at-a-glance',
    population: glance.population,
    source: glance.source,
    method: glance.method,
    subjects,
    tables: {
      measures: {
        id: 'at-a-glance',
        rowHeading: 'Measure',
        unit: 'young people',
        columns: [
          countColumn('n', 'Have both scores'),
          countColumn('eligible', 'Eligible'),
          shareColumn('have_both_share', 'Share with both scores', 'n', 'eligible'),
          meanColumn('mean_change', 'Average change', 'n', true),
          countColumn('better', 'Reliably better'),
          shareColumn('better_share', 'Share reliably better', 'better', 'n'),
          countColumn('reached', 'Reached what they wanted'),
          countColumn('reached_of', 'Of whom it is known'),
          shareColumn('reached_share', 'Share who reached it', 'reached', 'reached_of'),
        ],
        rows: [
          ...scales.map(scaleRow),
          ...(goals.people_rated > 0 ? [goalsRow(goals, eligible)] : []),
          ...(goals.outcome_of > 0 ? [outcomesRow(goals, eligible)] : []),
        ],
        rowsAddUp: false,
        columnSums: [],
      },
    },
  };
}

const noRating: Cell = {
  state: 'not_applicable',
  reason: 'A scale has a score, and no answer to whether it was reached.',
};
const noThreshold: Cell = {
  state: 'not_applicable',
  reason: 'No reliable-change threshold has been published for this scale.',
};
const perGoal: Cell = {
  state: 'not_applicable',
  reason: 'The published threshold is for one goal, not for the average of several.',
};
const noScore: Cell = { state: 'not_applicable', reason: 'These outcomes have no score.' };

function scaleRow({ key, scale, summary }: GlancedScale): Row {
  const { n, eligible, better, mean_change, sd_change } = summary;
  const hasLine = scale.reliableChange !== null;
  return {
    key,
    label: labelOf(scale),
    role: 'group',
    cells: {
      n: shown(n),
      eligible: shown(eligible),
      have_both_share: shareCell(n, eligible),
      mean_change: scale.averaged ? meanCell(n, mean_change, sd_change) : notAveraged,
      better: hasLine ? shown(better) : noThreshold,
      better_share: hasLine ? shareCell(better, n) : noThreshold,
      reached: noRating,
      reached_of: noRating,
      reached_share: noRating,
    },
  };
}

function labelOf({ measureLabel, scaleLabel, informantLabel }: ScaleDescription): string {
  return `${measureLabel}, ${scaleLabel} (${informantLabel})`;
}

function goalsRow({ people_rated, mean_change, sd_change }: GoalPeople, eligible: number): Row {
  return {
    key: 'goals',
    label: 'Goals young people set themselves',
    role: 'group',
    cells: {
      n: shown(people_rated),
      eligible: shown(eligible),
      have_both_share: shareCell(people_rated, eligible),
      mean_change: meanCell(people_rated, mean_change, sd_change),
      better: perGoal,
      better_share: perGoal,
      reached: noRating,
      reached_of: noRating,
      reached_share: noRating,
    },
  };
}

function outcomesRow({ outcome_of, outcome_reached }: GoalPeople, eligible: number): Row {
  return {
    key: 'personal_outcomes',
    label: 'Personal outcomes without a rating',
    role: 'group',
    cells: {
      n: noScore,
      eligible: shown(eligible),
      have_both_share: noScore,
      mean_change: noScore,
      better: noScore,
      better_share: noScore,
      reached: shown(outcome_reached),
      reached_of: shown(outcome_of),
      reached_share: shareCell(outcome_reached, outcome_of),
    },
  };
}
