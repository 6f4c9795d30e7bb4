import { shown, type Cell } from '#app/results/cell.ts';
import type { EquityStep } from '#app/results/equity-base.ts';
import type { EquityStepsFigure } from '#app/results/figure.ts';
import type { Column, Row } from '#app/results/table.ts';
import { newcombeDifference } from '#app/statistics/newcombe-difference.ts';
import { shareCell } from '../cells.ts';
import { countColumn, shareColumn } from '../outcomes/columns.ts';
import { LEAST_TO_COMPARE } from './compare.ts';
import { figureBase, type EquityContext } from './equity-context.ts';
import { countsSql, type GroupCounts } from './group-counts.ts';
import type { Group, GroupSet } from './groups.ts';
import { isComparator, notCompared } from './judged-cell.ts';
import { stepWords } from './step-words.ts';

/** The steps along which nobody is counted who has not come so far. */
const along = ['accepted', 'took_up', 'completed', 'both_scores'] as const satisfies EquityStep[];

/** How far one group and everybody came, of all who were referred. */
export function stepsFigure(
  context: EquityContext,
  set: GroupSet,
  focus: Group,
): EquityStepsFigure {
  const side = context.against === 'scheme' ? 'total' : 'others';
  return {
    kind: 'equity_steps',
    id: 'equity-steps',
    ...figureBase(context),
    source: 'people, referrals, contacts, onward referrals and outcome scores files',
    characteristicLabel: set.characteristics.map(({ label }) => label).join(' and '),
    groupLabel: focus.label,
    method: context.method(
      'equity.steps',
      [
        'Everyone is counted of all who were referred. Someone whose support is still open counts as not having come further yet.',
        'These gaps repeat those of the single steps, and are not judged again.',
      ],
      countsSql(new Map()),
    ),
    tables: {
      steps: {
        id: 'equity-steps',
        rowHeading: 'Young people',
        unit: 'young people',
        columns: [
          countColumn('n', 'Referred'),
          ...along.flatMap((step): readonly Column[] => [
            countColumn(step, stepWords[step].label),
            shareColumn(
              `${step}_share`,
              `Share: ${stepWords[step].label.toLowerCase()}`,
              step,
              'n',
            ),
            {
              key: `${step}_gap`,
              label: `Gap: ${stepWords[step].label.toLowerCase()}`,
              measure: { kind: 'difference', share: `${step}_share`, against: side },
            },
          ]),
        ],
        rows: [
          row('all', 'All young people', 'total', set.total, context, () => isComparator),
          row(focus.key, focus.label, 'group', focus.counts, context, (step) =>
            gapCell(focus.counts, set.total, step, context),
          ),
        ],
        rowsAddUp: false,
        columnSums: [],
      },
    },
  };
}

function row(
  key: string,
  label: string,
  role: Row['role'],
  counts: GroupCounts,
  { closed }: EquityContext,
  gapOf: (step: EquityStep) => Cell,
): Row {
  const cells: Record<string, Cell> = { n: shown(counts.n) };
  for (const step of along) {
    const shut = closed[step];
    cells[step] = shut ?? shown(counts.steps[step].with);
    cells[`${step}_share`] = shut ?? shareCell(counts.steps[step].with, counts.n);
    cells[`${step}_gap`] = shut ?? gapOf(step);
  }
  return { key, label, role, cells };
}

function gapCell(
  own: GroupCounts,
  all: GroupCounts,
  step: EquityStep,
  { against }: EquityContext,
): Cell {
  const others = all.n - own.n;
  if (own.n < LEAST_TO_COMPARE || others < LEAST_TO_COMPARE) return notCompared(own.n);
  const [one, whole] = [own.steps[step].with, all.steps[step].with];
  const gap = newcombeDifference(one, own.n, whole - one, others);
  if (gap.state !== 'shown') return gap;
  const scale = against === 'others' ? 1 : others / all.n;
  const { lower, upper } = gap.interval;
  return shown(gap.value * scale, {
    ...gap.interval,
    lower: lower * scale,
    upper: upper * scale,
  });
}
