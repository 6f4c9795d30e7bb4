import type { Database, QueryOptions } from '#app/database/database.ts';
import { shown, type Cell, type Standing } from '#app/results/cell.ts';
import type { MissingInFullFigure } from '#app/results/outcome-figures.ts';
import type { Row, Table } from '#app/results/table.ts';
import { welchFromSummary } from '#app/statistics/welch-difference.ts';
import { meanCell, shareCell } from '../../cells.ts';
import { judgeComparisons, type Comparison } from '../../judge-comparisons.ts';
import { countColumn, meanColumn, shareColumn } from '../columns.ts';
import type { OutcomesQuestion } from '../outcomes-question.ts';
import type { Totals } from '../summaries.ts';
import { boundsTable } from './bounds-table.ts';
import {
  askMissingGroups,
  compareMissing,
  LEAST_TO_COMPARE,
  missingGroupsSql,
  type MissingCharacteristic,
} from './missing-groups.ts';
import { askMissingMoments, missingMomentsSql } from './missing-moments.ts';

/** Who has both scores, group by group; how the others began; and how far they could move the result. */
export async function askMissingInFull(
  database: Database,
  question: OutcomesQuestion,
  options?: QueryOptions,
): Promise<MissingInFullFigure> {
  const { scale, totals, scope } = question;
  const query = missingGroupsSql(scope.by === 'ethnicity' ? 'ethnicity_broad' : 'ethnicity');
  const whole = { eligible: totals.eligible, both: totals.both };
  const characteristics = await askMissingGroups(database, query, whole, options);
  const moments = await askMissingMoments(database, options);

  const compared = characteristics.flatMap(compareMissing);
  const gap = baselineGap(totals);
  const { standings, comparisons } = judgeComparisons([gap, ...compared.map(({ made }) => made)]);
  const standingOf = new Map(compared.map(({ key }, at) => [key, standings[at + 1] ?? null]));
  return {
    kind: 'missing_in_full',
    id: 'missing-in-full',
    scale,
    population: question.population,
    source: question.source,
    characteristics: characteristics.map(({ key, label }) => ({ key, label })),
    comparisons,
    method: question.method(
      'outcomes.missing_in_full',
      [
        'Each group’s share with both scores is set against that of everyone else to whom the characteristic applies, with Newcombe’s interval for the difference and Fisher’s exact test.',
        `Groups of fewer than ${LEAST_TO_COMPARE}, and those whose group is not known, are not compared.`,
        'Clear: holds at a false discovery rate of 5% over all comparisons of this figure (Benjamini and Hochberg). Possible: only the comparison’s own 95% interval leaves out no difference.',
        'First scores of those with and without a second are compared by Welch’s t.',
        'Worst and best suppose that every score that is missing lies at the end of the scale. They are limits, not estimates: nothing beyond them is possible, and nothing within them is more likely than the rest.',
      ],
      `${query};\n\n${missingMomentsSql}`,
    ),
    tables: {
      groups: groupsTable(characteristics, whole, standingOf),
      baseline: baselineTable(totals, gap, standings[0] ?? null),
      bounds: boundsTable(scale, totals, moments),
    },
  };
}

function baselineGap(totals: Totals): Comparison | null {
  const difference = welchFromSummary(
    { n: totals.first_only, mean: totals.first_only_mean, sd: totals.first_only_sd },
    { n: totals.both, mean: totals.mean_first, sd: totals.sd_first },
  );
  return difference.state === 'shown' ? difference : null;
}

function groupsTable(
  characteristics: readonly MissingCharacteristic[],
  whole: { readonly eligible: number; readonly both: number },
  standingOf: ReadonlyMap<string, Standing | null>,
): Table {
  const row = (
    key: string,
    label: string,
    role: Row['role'],
    { both, eligible }: { readonly both: number; readonly eligible: number },
  ): Row => ({
    key,
    label,
    role,
    cells: {
      both: shown(both),
      eligible: shown(eligible),
      share: withStanding(shareCell(both, eligible), standingOf.get(key) ?? null),
    },
  });
  return {
    id: 'missing-groups',
    rowHeading: 'Group',
    unit: 'young people',
    columns: [
      countColumn('both', 'Have both scores'),
      countColumn('eligible', 'Eligible'),
      shareColumn('share', 'Share with both', 'both', 'eligible'),
    ],
    rows: [
      row('all', 'All eligible', 'total', whole),
      ...characteristics.flatMap(({ label, groups }) =>
        groups.map((group) => row(group.key, `${label}: ${group.label}`, 'group', group)),
      ),
    ],
    rowsAddUp: false,
    columnSums: [],
  };
}

function baselineTable(totals: Totals, gap: Comparison | null, standing: Standing | null): Table {
  const least = Math.min(totals.both, totals.first_only);
  return {
    id: 'missing-baseline',
    rowHeading: 'Young people with a first score',
    unit: 'young people',
    columns: [
      countColumn('n_both', 'Have both scores'),
      meanColumn('both', 'Average first score of those with both', 'n_both', false),
      countColumn('n_first_only', 'Have a first score only'),
      meanColumn(
        'first_only',
        'Average first score of those without a second',
        'n_first_only',
        false,
      ),
      countColumn('least', 'Young people in the smaller group'),
      meanColumn('gap', 'Difference', 'least', true),
    ],
    rows: [
      {
        key: 'all',
        label: 'All young people',
        role: 'total',
        cells: {
          n_both: shown(totals.both),
          both: meanCell(totals.both, totals.mean_first, totals.sd_first),
          n_first_only: shown(totals.first_only),
          first_only: meanCell(totals.first_only, totals.first_only_mean, totals.first_only_sd),
          least: shown(least),
          gap: gap
            ? withStanding(shown(gap.value, gap.interval), standing)
            : {
                state: 'too_few_to_tell',
                n: least,
                needed: Math.max(2, least + 1),
                reason: 'A comparison needs two young people on either side, and some spread.',
              },
        },
      },
    ],
    rowsAddUp: false,
    columnSums: [],
  };
}

function withStanding(cell: Cell, standing: Standing | null): Cell {
  return cell.state === 'shown' && standing !== null ? { ...cell, standing } : cell;
}
