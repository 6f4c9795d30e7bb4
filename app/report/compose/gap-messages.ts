import { rowOf } from '#app/figures/table-cells.ts';
import type { EquityGap } from '#app/results/equity-base.ts';
import type { EquityOverviewFigure } from '#app/results/figure.ts';
import { figureOfKind, type NamedFigure } from '../document/figure-of-kind.ts';
import { markAt } from '../document/number-of.ts';
import { number, strong, text, type NumberPlace } from '../document/part.ts';
import type { ReportFigures } from '../document/report-document.ts';
import { valueAt, type Message } from './message.ts';
import { peopleWords } from './people-words.ts';
import { stepSentences } from './step-sentences.ts';

/** A gap of the overview that is clear after allowing for all comparisons, and whose numbers may be read. */
export interface ClearGap {
  readonly gap: EquityGap;
  /** "young people whose ethnic group is African". */
  readonly people: string;
  readonly overview: NamedFigure<EquityOverviewFigure>;
  /** Where a column of this gap’s row stands. */
  readonly at: (column: string) => NumberPlace;
  readonly size: number;
}

/** The clear gaps below the others, the largest first. A broad group whose detail is there as well is left out. */
export function clearGaps(figures: ReportFigures): readonly ClearGap[] {
  const overview = figureOfKind(figures, 'equity_overview');
  if (!overview) return [];
  const found = overview.figure.gaps.flatMap((gap): ClearGap[] => {
    const at = (column: string): NumberPlace => ({
      figure: overview.name,
      table: 'overview',
      row: gap.characteristic,
      column,
    });
    const size = valueAt(figures, at('gap'));
    const isClear = markAt(figures, at('gap')) === 'clearly_lower';
    const canBeRead = ['group_share', 'other_share'].every(
      (column) => valueAt(figures, at(column)) !== null,
    );
    const label = rowOf(overview.figure.tables.overview, gap.characteristic)?.label ?? '';
    return isClear && canBeRead && size !== null
      ? [
          {
            gap,
            people: peopleWords(gap.characteristic, label, gap.groupLabel),
            overview,
            at,
            size,
          },
        ]
      : [];
  });
  const detailed = found.some(({ gap }) => gap.characteristic === 'ethnicity');
  return found
    .filter(({ gap }) => !(detailed && gap.characteristic === 'ethnicity_broad'))
    .sort((one, other) => one.size - other.size);
}

/** A message for each clear gap along the pathway. */
export function gapMessages(figures: ReportFigures): readonly Message[] {
  return clearGaps(figures).map(({ gap, people, overview, at, size }): Message => {
    const step = stepSentences[gap.step];
    return {
      id: `message:gap:${gap.characteristic}`,
      rank: step.order * 10 + size,
      figure: overview.name,
      parts: [
        strong(`${step.fewer(people)}.`),
        text(' '),
        number(at('group_share')),
        text(` ${step.share}, against `),
        number(at('other_share')),
        text(` for ${overview.figure.againstLabel}.`),
      ],
      ask: {
        verb: 'Agree',
        parts: [
          text(
            ` that the scheme looks, with young people, into ${step.topic(people)}, and reports back.`,
          ),
        ],
      },
    };
  });
}
