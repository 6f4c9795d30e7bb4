import { shown, tooFewToTell, type Cell, type Standing } from '#app/results/cell.ts';
import {
  equitySteps,
  type EquityGap,
  type EquityStep,
  type LeastReached,
} from '#app/results/equity-base.ts';
import { type EquityCharacteristic } from '#app/results/equity.ts';
import type { EquityOverviewFigure } from '#app/results/figure.ts';
import type { Column, Row } from '#app/results/table.ts';
import { shareCell } from '../cells.ts';
import { countColumn, shareColumn } from '../outcomes/columns.ts';
import { LEAST_TO_COMPARE, otherSide, reachOf } from './compare.ts';
import { figureBase, type EquityContext } from './equity-context.ts';
import { countsSql } from './group-counts.ts';
import type { Group, GroupSet } from './groups.ts';
import { judgedCell } from './judged-cell.ts';
import { reachCells } from './reach-table.ts';
import type { Judged } from './standings.ts';
import { stepWords } from './step-words.ts';

interface LargestGap {
  readonly group: Group;
  readonly step: EquityStep;
  readonly judged: Judged;
}

interface OverviewRow {
  readonly characteristic: EquityCharacteristic;
  readonly set: GroupSet;
  readonly gap: LargestGap | null;
  readonly least: Group | null;
}

/** One row per characteristic: its largest gap, who is reached least, and how many are not known. */
export function overviewFigure(context: EquityContext): {
  readonly figure: EquityOverviewFigure;
  readonly characteristics: readonly EquityCharacteristic[];
} {
  const rows = context.sets.map((set) => rowOf(set, context)).sort(byStrength);
  const figure: EquityOverviewFigure = {
    kind: 'equity_overview',
    id: 'equity-overview',
    ...figureBase(context),
    source: 'people, referrals, contacts, onward referrals, outcome scores and population files',
    gaps: rows.flatMap(gapWords),
    leastReached: rows.flatMap(leastWords),
    method: context.method(
      'equity.overview',
      [
        'The largest gap of a characteristic is the largest clear shortfall of a known group at any step; with none that is clear, the largest possible one; with neither, the largest there is.',
      ],
      countsSql(new Map()),
    ),
    tables: {
      overview: {
        id: 'equity-overview',
        rowHeading: 'Characteristic',
        unit: 'young people',
        columns: columnsOf(context),
        rows: rows.map((row) => tableRow(row, context)),
        rowsAddUp: false,
        columnSums: [],
      },
    },
  };
  return { figure, characteristics: rows.map(({ characteristic }) => characteristic) };
}

function columnsOf({ against, againstLabel }: EquityContext): readonly Column[] {
  return [
    countColumn('n', 'Young people it applies to'),
    countColumn('missing', 'Not known'),
    shareColumn('missing_share', 'Share not known', 'missing', 'n'),
    countColumn('group', 'Of the group, reached the step'),
    countColumn('group_of', 'Of the group, could have'),
    shareColumn('group_share', 'Share of the group', 'group', 'group_of'),
    countColumn('other', `Of ${againstLabel}, reached the step`),
    countColumn('other_of', `Of ${againstLabel}, could have`),
    shareColumn('other_share', `Share of ${againstLabel}`, 'other', 'other_of'),
    {
      key: 'gap',
      label: 'Largest gap',
      measure: {
        kind: 'difference',
        share: 'group_share',
        against: { share: 'other_share', of: against },
      },
    },
    countColumn('reached', 'Of the group reached least, reached'),
    countColumn('reached_of', 'Reached, in any group counted'),
    shareColumn('reached_share', 'Share of those reached', 'reached', 'reached_of'),
    { key: 'residents_share', label: 'Share of residents', measure: { kind: 'public_share' } },
    {
      key: 'reach_ratio',
      label: 'Reached least, times the local share',
      measure: { kind: 'ratio', share: 'reached_share', publicShare: 'residents_share' },
    },
  ];
}

function rowOf(set: GroupSet, { judgements }: EquityContext): OverviewRow {
  const [own] = set.characteristics;
  const gaps = set.groups.flatMap((group) =>
    equitySteps.flatMap((step): LargestGap[] => {
      const judged = group.known ? judgements.of(group, step) : null;
      return judged ? [{ group, step, judged }] : [];
    }),
  );
  const known = set.groups.filter((group) => group.known);
  const answered = known.reduce((sum, { counts }) => sum + counts.n, 0);
  const state =
    set.total.n === 0
      ? 'does_not_apply'
      : answered === 0
        ? 'not_collected'
        : gaps.length === 0
          ? 'too_few'
          : 'compared';
  const ratios = known.flatMap((group) => {
    const reach = reachOf(group, set);
    const expected = reach ? (reach.reachedOf * reach.residents) / reach.residentsOf : 0;
    return reach && expected >= LEAST_TO_COMPARE
      ? [{ group, ratio: reach.reached / expected }]
      : [];
  });
  return {
    characteristic: {
      key: own?.key ?? '',
      label: own?.label ?? '',
      family: own?.family ?? 'inclusion',
      state,
    },
    set,
    gap: gaps.sort((a, b) => rankOf(a.judged) - rankOf(b.judged))[0] ?? null,
    least: ratios.sort((a, b) => a.ratio - b.ratio)[0]?.group ?? null,
  };
}

/** Clear shortfalls first, then possible ones, then the rest; the largest shortfall first among each. */
function rankOf({ value, standing }: Judged): number {
  return (standing.direction === 'lower' ? strengths[standing.strength] : 2) * 10 + value;
}

const strengths: Readonly<Record<Standing['strength'], number>> = {
  clear: 0,
  possible: 1,
  none: 2,
};

function byStrength(one: OverviewRow, other: OverviewRow): number {
  const rank = ({ gap, characteristic }: OverviewRow) =>
    gap
      ? rankOf(gap.judged)
      : { compared: 40, too_few: 50, not_collected: 60, does_not_apply: 70 }[characteristic.state];
  return rank(one) - rank(other);
}

function tableRow({ characteristic, set, gap, least }: OverviewRow, context: EquityContext): Row {
  const missing = set.groups
    .filter(({ known }) => !known)
    .reduce((sum, { counts }) => sum + counts.n, 0);
  return {
    key: characteristic.key,
    label: characteristic.label,
    role: 'group',
    cells: {
      n: shown(set.total.n),
      missing: shown(missing),
      missing_share: shareCell(missing, set.total.n),
      ...gapCells(characteristic, set, gap, context),
      ...leastCells(set, least),
    },
  };
}

function gapCells(
  { state }: EquityCharacteristic,
  { total }: GroupSet,
  gap: LargestGap | null,
  { against }: EquityContext,
): Record<string, Cell> {
  if (!gap) {
    const none = noGap(state, total.n);
    return {
      group: none,
      group_of: none,
      group_share: none,
      other: none,
      other_of: none,
      other_share: none,
      gap: none,
    };
  }
  const own = gap.group.counts.steps[gap.step];
  const other = otherSide(own, total.steps[gap.step], against);
  return {
    group: shown(own.with),
    group_of: shown(own.of),
    group_share: shareCell(own.with, own.of),
    other: shown(other.with),
    other_of: shown(other.of),
    other_share: shareCell(other.with, other.of),
    gap: judgedCell(gap.judged, own.of),
  };
}

function noGap(state: EquityCharacteristic['state'], n: number): Cell {
  switch (state) {
    case 'does_not_apply':
      return { state: 'not_applicable', reason: 'The question applies to nobody in the files.' };
    case 'not_collected':
      return { state: 'not_collected', reason: 'No answer is recorded for anybody.' };
    case 'too_few':
    case 'compared':
      return tooFewToTell(n, n + 1, 'No group is large enough to compare.');
  }
}

function leastCells(set: GroupSet, least: Group | null): Record<string, Cell> {
  const reach = least && reachOf(least, set);
  if (!reach) {
    const none: Cell = {
      state: 'not_collected',
      reason: 'The population file does not count these groups.',
    };
    return {
      reached: none,
      reached_of: none,
      reached_share: none,
      residents_share: none,
      reach_ratio: none,
    };
  }
  const { reached, reached_of, reached_share, residents_share, ratio } = reachCells(reach);
  return { reached, reached_of, reached_share, residents_share, reach_ratio: ratio };
}

function gapWords({ characteristic, gap }: OverviewRow): readonly EquityGap[] {
  return gap
    ? [
        {
          characteristic: characteristic.key,
          group: gap.group.key,
          groupLabel: gap.group.label,
          step: gap.step,
          stepLabel: stepWords[gap.step].label,
        },
      ]
    : [];
}

function leastWords({ characteristic, least }: OverviewRow): readonly LeastReached[] {
  return least
    ? [{ characteristic: characteristic.key, group: least.key, groupLabel: least.label }]
    : [];
}
