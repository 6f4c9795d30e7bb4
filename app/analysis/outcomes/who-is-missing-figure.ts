import type { WhoIsMissingFigure } from '#app/results/figure.ts';
import { shown, type Cell } from '#app/results/cell.ts';
import type { Row } from '#app/results/table.ts';
import { meanCell, shareCell } from '../cells.ts';
import { groupRows } from './average-change-figure.ts';
import { countColumn, meanColumn, shareColumn } from './columns.ts';
import type { FigureContext } from './figure-context.ts';
import { standingRule, standingsOfShares, withStanding } from './group-standings.ts';
import { reasonLabel } from './reason-labels.ts';
import { reasonsSql, type ReasonCount } from './summaries.ts';

/** Of those who count: who has both scores, who has one or none, and why. */
export function whoIsMissingFigure(context: FigureContext): WhoIsMissingFigure {
  return {
    kind: 'who_is_missing',
    id: 'who-is-missing',
    scale: context.scale,
    population: context.population,
    source: context.source,
    method: context.method(
      'outcomes.who_is_missing',
      [
        'Everyone eligible is in exactly one row: both scores, first only, second only, or neither.',
        standingRule,
        'Where a reason was recorded for a score not being collected, that reason is shown as it was recorded.',
      ],
      reasonsSql,
    ),
    tables: {
      status: statusTable(context),
      reasons: reasonsTable(context),
      groups: groupsTable(context),
    },
  };
}

function statusTable({ summaries }: FigureContext): WhoIsMissingFigure['tables']['status'] {
  const { totals } = summaries;
  const noFirst: Cell = {
    state: 'not_applicable',
    reason: 'These young people have no first score.',
  };
  const row = (
    key: string,
    label: string,
    n: number,
    firsts: number,
    baseline: Cell,
    role: Row['role'],
  ): Row => ({
    key,
    label,
    role,
    cells: {
      n: shown(n),
      of: shown(totals.eligible),
      share: shareCell(n, totals.eligible),
      n_baseline: shown(firsts),
      baseline,
    },
  });
  return {
    id: 'who-is-missing-status',
    rowHeading: 'Scores recorded',
    unit: 'young people',
    columns: [
      countColumn('n', 'Young people'),
      countColumn('of', 'Eligible'),
      shareColumn('share', 'Share', 'n', 'of'),
      countColumn('n_baseline', 'Have a first score'),
      meanColumn('baseline', 'Average first score', 'n_baseline', false),
    ],
    rows: [
      row(
        'both',
        'Both scores',
        totals.both,
        totals.both,
        meanCell(totals.both, totals.mean_first, totals.sd_first),
        'group',
      ),
      row(
        'first_only',
        'First only',
        totals.first_only,
        totals.first_only,
        meanCell(totals.first_only, totals.first_only_mean, totals.first_only_sd),
        'group',
      ),
      row('second_only', 'Second only', totals.second_only, 0, noFirst, 'group'),
      row('neither', 'Neither', totals.neither, 0, noFirst, 'group'),
      {
        key: 'all',
        label: 'All eligible',
        role: 'total',
        cells: {
          n: shown(totals.eligible),
          of: shown(totals.eligible),
          share: shareCell(totals.eligible, totals.eligible),
          n_baseline: shown(totals.both + totals.first_only),
          baseline: { state: 'not_applicable', reason: 'Compare the two groups above.' },
        },
      },
    ],
    rowsAddUp: true,
    columnSums: [],
  };
}

function reasonsTable({
  summaries,
  notCollectedLabel,
}: FigureContext): WhoIsMissingFigure['tables']['reasons'] {
  const byLabel = new Map<string, number>();
  for (const count of summaries.reasons) {
    const label = labelOf(count, notCollectedLabel);
    byLabel.set(label, (byLabel.get(label) ?? 0) + count.n);
  }
  const { eligible, both } = summaries.totals;
  return {
    id: 'who-is-missing-reasons',
    rowHeading: 'Why there is no pair',
    unit: 'young people',
    columns: [countColumn('n', 'Young people')],
    rows: [
      ...[...byLabel]
        .sort((a, b) => b[1] - a[1])
        .map(([label, n]): Row => ({ key: label, label, role: 'group', cells: { n: shown(n) } })),
      {
        key: 'all',
        label: 'All without a pair',
        role: 'total',
        cells: { n: shown(eligible - both) },
      },
    ],
    rowsAddUp: true,
    columnSums: [],
  };
}

function labelOf(
  count: ReasonCount,
  notCollectedLabel: FigureContext['notCollectedLabel'],
): string {
  const why =
    count.not_collected_reason === null ? null : notCollectedLabel(count.not_collected_reason);
  return reasonLabel(count.reason, why);
}

function groupsTable({ summaries, by }: FigureContext): WhoIsMissingFigure['tables']['groups'] {
  const rows = by === null ? [] : groupRows(by.groups, summaries.groups);
  const standings = standingsOfShares(
    rows.map(({ summary }) => ({ ...summary, count: summary.both, of: summary.eligible })),
  );
  const { totals } = summaries;
  return {
    id: 'who-is-missing-groups',
    rowHeading: by?.label ?? 'Group',
    unit: 'young people',
    columns: [
      countColumn('both', 'Have both scores'),
      countColumn('eligible', 'Eligible'),
      shareColumn('share', 'Share with both', 'both', 'eligible'),
    ],
    rows: [
      {
        key: 'all',
        label: 'All eligible',
        role: 'total',
        cells: {
          both: shown(totals.both),
          eligible: shown(totals.eligible),
          share: shareCell(totals.both, totals.eligible),
        },
      },
      ...rows.map(({ label, summary }, at): Row => ({
        key: label.code ?? `missing:${label.missing ?? 'unknown'}`,
        label: label.label,
        role: 'group',
        cells: {
          both: shown(summary.both),
          eligible: shown(summary.eligible),
          share: withStanding(shareCell(summary.both, summary.eligible), standings[at]),
        },
      })),
    ],
    rowsAddUp: rows.length > 0,
    columnSums: [],
  };
}
