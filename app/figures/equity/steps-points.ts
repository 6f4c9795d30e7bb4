import { formatNumber } from '#app/results/format.ts';
import { cellText } from '../cell-text.ts';
import {
  cellOf,
  columnOf,
  groupRowsOf,
  hasInterval,
  numberOf,
  totalRowOf,
} from '../table-cells.ts';
import { stepWords } from './step-words.ts';
import { symbolOf } from '#app/results/symbols.ts';
import type { Cell } from '#app/results/cell.ts';
import type { EquityStep } from '#app/results/equity-base.ts';
import type { EquityStepsFigure } from '#app/results/figure.ts';

/** One step of the way: of everyone referred, the share of a group and of all that came so far. */
export interface StepsPoint {
  readonly step: EquityStep | 'referred';
  readonly label: string;
  readonly group: number | null;
  readonly all: number | null;
  readonly groupText: string;
  readonly allText: string;
  readonly gapText: string;
  /** The interval of the gap leaves out 0. */
  readonly isGap: boolean;
  readonly gap: number | null;
}

const stepsOfAll = ['accepted', 'took_up', 'completed', 'both_scores'] as const;

export function stepsPoints({ tables }: EquityStepsFigure): readonly StepsPoint[] {
  const { steps } = tables;
  const group = groupRowsOf(steps)[0];
  const all = totalRowOf(steps);
  const referred: StepsPoint = {
    step: 'referred',
    label: 'Referred',
    group: 1,
    all: 1,
    groupText: '100',
    allText: '100',
    gapText: '',
    isGap: false,
    gap: null,
  };
  return [
    referred,
    ...stepsOfAll
      .filter((step) => columnOf(steps, `${step}_share`) !== undefined)
      .map((step): StepsPoint => {
        const gap = cellOf(group, `${step}_gap`);
        const own = cellOf(group, `${step}_share`);
        const every = cellOf(all, `${step}_share`);
        return {
          step,
          label: stepWords[step].label,
          group: numberOf(own),
          all: numberOf(every),
          groupText: ofHundred(own),
          allText: ofHundred(every),
          gapText: cellText(gap, columnOf(steps, `${step}_gap`)),
          isGap: hasInterval(gap) && (gap.interval.lower > 0 || gap.interval.upper < 0),
          gap: numberOf(gap),
        };
      }),
  ];
}

function ofHundred(cell: Cell): string {
  return cell.state === 'shown' ? formatNumber(cell.value * 100, 0) : (symbolOf(cell)?.text ?? '');
}
