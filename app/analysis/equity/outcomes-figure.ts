import { shown, type Cell } from '#app/results/cell.ts';
import type { EquityOutcomesFigure } from '#app/results/figure.ts';
import type { ScaleDescription } from '#app/results/figure-base.ts';
import type { Row } from '#app/results/table.ts';
import { addPairSums, changeOf, type PairSums } from '#app/statistics/pair-sums.ts';
import { welchFromSummary } from '#app/statistics/welch-difference.ts';
import { groupMeanCell, shareCell } from '../cells.ts';
import { countColumn, meanColumn, shareColumn } from '../outcomes/columns.ts';
import { LEAST_TO_COMPARE } from './compare.ts';
import { figureBase, type EquityContext } from './equity-context.ts';
import { countsSql, type GroupCounts } from './group-counts.ts';
import type { GroupSet } from './groups.ts';
import { OWN_GOALS } from './own-goals.ts';
import { isComparator, judgedCell, notCompared } from './judged-cell.ts';

/** Change of one scale by group, raw and at equal first scores, beside how much of it is known. */
export function outcomesFigure(
  context: EquityContext,
  set: GroupSet,
  scale: ScaleDescription,
): EquityOutcomesFigure {
  const label = set.characteristics.map((one) => one.label).join(' and ');
  return {
    kind: 'equity_outcomes',
    id: 'equity-outcomes',
    ...figureBase(context),
    source: `${scale.scale === OWN_GOALS ? 'goals' : 'outcome scores'}, people and referrals files`,
    scale,
    characteristicLabel: label,
    method: context.method(
      'equity.outcomes',
      [
        'The gap is the mean change of a group less that of everyone else, with Welch’s interval.',
        'The adjusted gap compares young people who began alike: second scores at equal first scores, by analysis of covariance with one common slope. It is the one that is judged.',
        'Means and gaps say nothing of those without both scores: see how much is known of each group.',
      ],
      countsSql(new Map()),
    ),
    tables: {
      groups: {
        id: 'equity-outcomes',
        rowHeading: label,
        unit: 'young people',
        columns: [
          countColumn('n', 'Have both scores'),
          countColumn('eligible', 'Completed, of an age for the measure'),
          shareColumn('evidence_share', 'Share with both scores', 'n', 'eligible'),
          meanColumn('first', 'Average first score', 'n', false),
          meanColumn('change', 'Average change', 'n', true),
          meanColumn('gap', 'Change less everyone else’s', 'n', true),
          meanColumn('adjusted_gap', 'The same at equal first scores', 'n', true),
        ],
        rows: [
          row('all', 'All young people', 'total', set.total, isComparator, isComparator),
          ...set.groups.map((group): Row => {
            const others = set.groups.filter((other) => other !== group);
            const rest = addPairSums(others.map(({ counts }) => counts.pairs));
            return row(
              group.key,
              group.label,
              'group',
              group.counts,
              rawGap(group.counts.pairs, rest),
              judgedCell(context.judgements.of(group, 'outcome'), group.counts.pairs.n),
            );
          }),
        ],
        rowsAddUp: set.groups.length > 0,
        columnSums: [],
      },
    },
  };
}

function row(
  key: string,
  label: string,
  role: Row['role'],
  { pairs, steps }: GroupCounts,
  gap: Cell,
  adjusted: Cell,
): Row {
  const { of } = steps.both_scores;
  const change = changeOf(pairs);
  const firstSd = pairs.n < 2 ? null : Math.sqrt(pairs.sumFirst / (pairs.n - 1));
  const first = pairs.n === 0 ? null : pairs.meanFirst;
  return {
    key,
    label,
    role,
    cells: {
      n: shown(pairs.n),
      eligible: shown(of),
      evidence_share: shareCell(pairs.n, of),
      first: groupMeanCell(pairs.n, first, firstSd),
      change: groupMeanCell(pairs.n, change.mean, change.sd),
      gap,
      adjusted_gap: adjusted,
    },
  };
}

function rawGap(own: PairSums, others: PairSums): Cell {
  if (own.n < LEAST_TO_COMPARE || others.n < LEAST_TO_COMPARE) return notCompared(own.n);
  const gap = welchFromSummary(changeOf(own), changeOf(others));
  return gap.state === 'shown' ? shown(gap.value, gap.interval) : gap;
}
