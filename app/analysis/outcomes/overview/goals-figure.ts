import { z } from 'zod';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { measureById, scaleDescription } from '#app/measures/registry.ts';
import { shown, tooFewToTell, type Cell } from '#app/results/cell.ts';
import type { Method } from '#app/results/method.ts';
import type { GoalsFigure } from '#app/results/outcome-figures.ts';
import type { Row } from '#app/results/table.ts';
import { groupMeanCell, meanCell } from '../../cells.ts';
import { termLabel } from '../../term-label.ts';
import { binKey, changeBinOf, changeBins } from '../bins.ts';
import { countColumn, meanColumn, shareColumn } from '../columns.ts';
import type { GoalPeople } from './at-a-glance-figure.ts';

export const goalCount = z.object({
  status: z.string(),
  achieved: z.string().nullable(),
  outcome: z.string().nullable(),
  change: z.number().nullable(),
  n: z.number(),
});
export type GoalCount = z.infer<typeof goalCount>;

export const goalTheme = z.object({
  theme: z.string().nullable(),
  n: z.number(),
  people_rated: z.number(),
  mean_change: z.number().nullable(),
  sd_change: z.number().nullable(),
  reached_of: z.number(),
  reached: z.number(),
});
export type GoalTheme = z.infer<typeof goalTheme>;

interface Goals {
  readonly people: GoalPeople;
  readonly counts: readonly GoalCount[];
  readonly themes: readonly GoalTheme[];
  readonly reliableChange: GoalsFigure['reliableChange'];
  readonly population: string;
  readonly method: Method;
}

/** The published threshold for one goal. */
export function goalThreshold(
  measures: readonly MeasureDefinition[],
): GoalsFigure['reliableChange'] {
  const gbo = measureById('gbo', measures);
  const found = gbo && scaleDescription(gbo.id, gbo.primaryScale, measures)?.reliableChange;
  return found ? { threshold: found.threshold, source: found.source } : null;
}

/** Goals rated first and last, whether they were reached, and what they were about. */
export function goalsFigure(goals: Goals): GoalsFigure {
  return {
    kind: 'goals',
    id: 'goals',
    population: goals.population,
    source: 'personal goals and goal ratings files',
    reliableChange: goals.reliableChange,
    method: goals.method,
    tables: {
      overview: overviewTable(goals),
      bins: binsTable(goals),
      outcome: outcomeTable(goals),
      reached: reachedTable(goals),
      themes: themesTable(goals),
    },
  };
}

function sum(counts: readonly GoalCount[], holds: (count: GoalCount) => boolean): number {
  return counts.filter(holds).reduce((made, { n }) => made + n, 0);
}

const isRatedTwice = ({ status }: GoalCount): boolean => status === 'rated_twice';

/** A share of goals. Without an interval: goals of one young person are not independent of each other. */
function shareOfGoals(part: number, of: number): Cell {
  return of === 0 ? tooFewToTell(0, 1, 'There are no goals to take a share of.') : shown(part / of);
}

function overviewTable({ people, counts }: Goals): GoalsFigure['tables']['overview'] {
  return {
    id: 'goals-overview',
    rowHeading: 'Young people',
    unit: 'young people',
    columns: [
      countColumn('people', 'Young people with a goal'),
      countColumn('goals', 'Goals'),
      countColumn('rated_twice', 'Goals rated first and last'),
      countColumn('people_rated', 'Young people with such a goal'),
      meanColumn('mean_change', 'Average change in rating', 'people_rated', true),
    ],
    rows: [
      {
        key: 'all',
        label: 'All young people',
        role: 'total',
        cells: {
          people: shown(people.people),
          goals: shown(sum(counts, () => true)),
          rated_twice: shown(sum(counts, isRatedTwice)),
          people_rated: shown(people.people_rated),
          mean_change: meanCell(people.people_rated, people.mean_change, people.sd_change),
        },
      },
    ],
    rowsAddUp: false,
    columnSums: [],
  };
}

function binsTable({ counts, reliableChange }: Goals): GoalsFigure['tables']['bins'] {
  const rated = counts.filter(isRatedTwice);
  const bins = changeBins(10, reliableChange?.threshold ?? null, 0);
  return {
    id: 'goals-bins',
    rowHeading: 'Change in rating',
    unit: 'goals',
    columns: [countColumn('n', 'Goals')],
    rows: [
      ...bins.map((bin): Row => ({
        key: binKey(bin),
        label: binKey(bin).replace('..', ' to ').replaceAll('-', '\u2212'),
        role: 'group',
        cells: {
          n: shown(
            sum(rated, ({ change }) => change !== null && changeBinOf(bins, change) === bin),
          ),
        },
      })),
      {
        key: 'all',
        label: 'All rated twice',
        role: 'total',
        cells: { n: shown(sum(rated, () => true)) },
      },
    ],
    rowsAddUp: true,
    columnSums: [],
  };
}

function outcomeTable({ counts, reliableChange }: Goals): GoalsFigure['tables']['outcome'] {
  const rated = counts.filter(isRatedTwice);
  const none: Cell = { state: 'not_applicable', reason: 'No threshold for one goal is known.' };
  const row = (key: string, label: string, code: string): Row => {
    const n = sum(rated, ({ outcome }) => outcome === code);
    const of = sum(rated, () => true);
    return {
      key,
      label,
      role: 'group',
      cells: reliableChange
        ? { n: shown(n), of: shown(of), share: shareOfGoals(n, of) }
        : { n: none, of: shown(of), share: none },
    };
  };
  const all = sum(rated, () => true);
  return {
    id: 'goals-outcome',
    rowHeading: 'Outcome',
    unit: 'goals',
    columns: shareColumns('Goals', 'Rated first and last'),
    rows: [
      row('worse', 'Reliably further away', 'deteriorated'),
      row('same', 'No reliable change', 'no_reliable_change'),
      row('better', 'Reliably nearer', 'improved'),
      {
        key: 'all',
        label: 'All rated twice',
        role: 'total',
        cells: { n: shown(all), of: shown(all), share: shareOfGoals(all, all) },
      },
    ],
    rowsAddUp: true,
    columnSums: [],
  };
}

function reachedTable({ counts }: Goals): GoalsFigure['tables']['reached'] {
  const of = sum(counts, () => true);
  const row = (
    key: string,
    label: string,
    holds: (count: GoalCount) => boolean,
    role: Row['role'] = 'group',
  ): Row => {
    const n = sum(counts, holds);
    return {
      key,
      label,
      role,
      cells: {
        n: shown(n),
        of: shown(of),
        share: shareOfGoals(n, of),
        unrated: shown(sum(counts, (count) => holds(count) && count.status === 'not_rated')),
      },
    };
  };
  return {
    id: 'goals-reached',
    rowHeading: 'Reached',
    unit: 'goals',
    columns: [
      ...shareColumns('Goals', 'All goals'),
      countColumn('unrated', 'Of these, never rated'),
    ],
    rows: [
      row('yes', 'Yes', ({ achieved }) => achieved === 'yes'),
      row('partly', 'Partly', ({ achieved }) => achieved === 'partly'),
      row('no', 'No', ({ achieved }) => achieved === 'no'),
      row('not_known', 'Not known, or not yet', ({ achieved }) => achieved === null),
      row('all', 'All goals', () => true, 'total'),
    ],
    rowsAddUp: true,
    columnSums: [],
  };
}

function themesTable({ themes, counts }: Goals): GoalsFigure['tables']['themes'] {
  return {
    id: 'goals-themes',
    rowHeading: 'Theme',
    unit: 'goals',
    columns: [
      countColumn('n', 'Goals'),
      countColumn('people_rated', 'Young people with a goal rated twice'),
      meanColumn('mean_change', 'Average change in rating', 'people_rated', true),
      countColumn('reached', 'Reached'),
      countColumn('reached_of', 'Of which it is known'),
      shareColumn('reached_share', 'Share reached', 'reached', 'reached_of'),
    ],
    rows: themes
      .map((theme): Row => ({
        key: theme.theme ?? 'missing:theme',
        label:
          theme.theme === null ? 'Theme not recorded' : termLabel('goals', 'theme', theme.theme),
        role: 'group',
        cells: {
          n: shown(theme.n),
          people_rated: shown(theme.people_rated),
          mean_change: groupMeanCell(theme.people_rated, theme.mean_change, theme.sd_change),
          reached: shown(theme.reached),
          reached_of: shown(theme.reached_of),
          reached_share: shareOfGoals(theme.reached, theme.reached_of),
        },
      }))
      .concat({
        key: 'all',
        label: 'All themes',
        role: 'total',
        cells: {
          n: shown(sum(counts, () => true)),
          reached: shown(sum(counts, ({ achieved }) => achieved === 'yes')),
          reached_of: shown(sum(counts, ({ achieved }) => achieved !== null)),
          reached_share: shareOfGoals(
            sum(counts, ({ achieved }) => achieved === 'yes'),
            sum(counts, ({ achieved }) => achieved !== null),
          ),
        },
      }),
    rowsAddUp: true,
    columnSums: [],
  };
}

function shareColumns(counted: string, of: string): GoalsFigure['tables']['outcome']['columns'] {
  return [
    countColumn('n', counted),
    countColumn('of', of),
    shareColumn('share', 'Share', 'n', 'of'),
  ];
}
