import { shown, type Cell } from '#app/results/cell.ts';
import { equitySteps, type Comparator, type EquityStep } from '#app/results/equity-base.ts';
import type { Column, Row, Table } from '#app/results/table.ts';
import type { Wait } from '#app/statistics/kaplan-meier.ts';
import { shareCell } from '../cells.ts';
import { countColumn, shareColumn } from '../outcomes/columns.ts';
import type { GroupCounts } from './group-counts.ts';
import type { GroupSet } from './groups.ts';
import { isComparator, judgedCell, withStanding } from './judged-cell.ts';
import type { Judgements } from './standings.ts';
import { stepWords } from './step-words.ts';
import { medianWaitCell } from './waits.ts';

/** Why a step cannot be judged for anybody, as the cell that stands in its place. */
export type ClosedSteps = Readonly<Partial<Record<EquityStep, Cell>>>;

export interface StepsTableParts {
  readonly id: string;
  readonly set: GroupSet;
  readonly judgements: Judgements;
  readonly against: Comparator;
  readonly waits: ReadonlyMap<string, readonly Wait[]>;
  readonly closed: ClosedSteps;
}

/** Every group of a characteristic at every step of the pathway, and the whole. */
export function stepsTable(parts: StepsTableParts): Table {
  const { id, set, judgements, waits } = parts;
  const everyWait = set.groups.flatMap(({ key }) => waits.get(key) ?? []);
  return {
    id,
    rowHeading: set.characteristics.map(({ label }) => label).join(' and '),
    unit: 'young people',
    columns: stepColumns(parts.against),
    rows: [
      {
        key: 'all',
        label: set.doesNotApply > 0 ? 'All young people it applies to' : 'All young people',
        role: 'total',
        cells: {
          n: shown(set.total.n),
          ...stepCells(set.total, parts, () => isComparator),
          ...waitCells(everyWait),
        },
      },
      ...set.groups.map((group): Row => ({
        key: group.key,
        label: group.label,
        role: 'group',
        cells: {
          n: shown(group.counts.n),
          ...stepCells(group.counts, parts, (step) =>
            judgedCell(judgements.of(group, step), group.counts.steps[step].of),
          ),
          ...standingCells(group.counts, parts, (step) => judgements.of(group, step)),
          ...waitCells(waits.get(group.key) ?? []),
        },
      })),
    ],
    rowsAddUp: set.groups.length > 0,
    columnSums: [],
  };
}

function stepColumns(against: Comparator): readonly Column[] {
  const side = against === 'scheme' ? 'total' : 'others';
  return [
    countColumn('n', 'Referred'),
    ...equitySteps.flatMap((step): readonly Column[] => {
      const { label, of } = stepWords[step];
      return [
        countColumn(step, label),
        countColumn(`${step}_of`, of),
        shareColumn(`${step}_share`, `Share: ${label.toLowerCase()}`, step, `${step}_of`),
        {
          key: `${step}_gap`,
          label: `Gap: ${label.toLowerCase()}`,
          measure: { kind: 'difference', share: `${step}_share`, against: side },
        },
      ];
    }),
    countColumn('waits', 'Accepted, with a known wait'),
    {
      key: 'wait',
      label: 'Middle wait to first contact',
      measure: { kind: 'median', base: 'waits', unit: 'days' },
    },
  ];
}

function stepCells(
  { steps }: GroupCounts,
  { closed }: StepsTableParts,
  gapOf: (step: EquityStep) => Cell,
): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  for (const step of equitySteps) {
    const { with: count, of } = steps[step];
    const shut = closed[step];
    cells[step] = shut ?? shown(count);
    cells[`${step}_of`] = shut ?? shown(of);
    cells[`${step}_share`] = shut ?? shareCell(count, of);
    cells[`${step}_gap`] = shut ?? gapOf(step);
  }
  return cells;
}

function standingCells(
  { steps }: GroupCounts,
  { closed }: StepsTableParts,
  judgedOf: (step: EquityStep) => ReturnType<Judgements['of']>,
): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  for (const step of equitySteps) {
    if (closed[step]) continue;
    const { with: count, of } = steps[step];
    cells[`${step}_share`] = withStanding(shareCell(count, of), judgedOf(step));
  }
  return cells;
}

function waitCells(waits: readonly Wait[]): Record<string, Cell> {
  return { waits: shown(waits.length), wait: medianWaitCell(waits) };
}
