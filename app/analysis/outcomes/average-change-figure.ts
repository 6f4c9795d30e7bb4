import type { AverageChangeFigure } from '#app/results/figure.ts';
import { shown } from '#app/results/cell.ts';
import { groupMeanCell, LEAST_FOR_GROUP_MEAN, meanCell } from '../cells.ts';
import { countColumn, meanColumn } from './columns.ts';
import type { GroupLabel } from '../group-label.ts';
import type { FigureContext } from './figure-context.ts';
import { standingRule, standingsOfMeans, withStanding } from './group-standings.ts';
import { groupsSql, type GroupSummary } from './summaries.ts';

/** Mean change for everyone, and for each group of the characteristic set side by side. */
export function averageChangeFigure(context: FigureContext): AverageChangeFigure {
  const { summaries, by } = context;
  const { totals } = summaries;
  const groups =
    by === null
      ? []
      : groupRows(by.groups, summaries.groups).filter(({ summary }) => summary.both > 0);
  const standings = standingsOfMeans(
    groups.map(({ summary }) => ({
      ...summary,
      n: summary.both,
      mean: summary.mean_change,
      sd: summary.sd_change,
    })),
  );
  return {
    kind: 'average_change',
    id: 'average-change',
    scale: context.scale,
    population: context.population,
    source: context.source,
    characteristicLabel: by?.label ?? null,
    method: context.method(
      'outcomes.average_change',
      [
        'Each row is the mean of second minus first score over the pairs of that group, with Student’s t interval.',
        `A group of fewer than ${LEAST_FOR_GROUP_MEAN} young people with both scores gets no average: too few to tell.`,
        standingRule,
        'Groups differ in size, and in who has both scores. No clear difference does not prove that groups are alike.',
      ],
      groupsSql,
    ),
    tables: {
      groups: {
        id: 'average-change-groups',
        rowHeading: by?.label ?? 'Young people',
        unit: 'young people',
        columns: [
          countColumn('n', 'Have both scores'),
          meanColumn('mean_change', 'Average change', 'n', true),
        ],
        rows: [
          {
            key: 'all',
            label: 'All young people',
            role: 'total',
            cells: {
              n: shown(totals.both),
              mean_change: meanCell(totals.both, totals.mean_change, totals.sd_change),
            },
          },
          ...groups.map(({ label, summary }, at) => ({
            key: label.code ?? `missing:${label.missing ?? 'unknown'}`,
            label: label.label,
            role: 'group' as const,
            cells: {
              n: shown(summary.both),
              mean_change: withStanding(
                groupMeanCell(summary.both, summary.mean_change, summary.sd_change),
                standings[at],
              ),
            },
          })),
        ],
        rowsAddUp: groups.length > 0,
        columnSums: [],
      },
    },
  };
}

/** Summaries in the order of the labels; a group without a summary has nobody and is left out. */
export function groupRows(
  labels: readonly GroupLabel[],
  summaries: readonly GroupSummary[],
): readonly { readonly label: GroupLabel; readonly summary: GroupSummary }[] {
  return labels.flatMap((label) => {
    const summary = summaries.find(
      ({ group_code, group_missing }) =>
        group_code === label.code && group_missing === label.missing,
    );
    return summary ? [{ label, summary }] : [];
  });
}
