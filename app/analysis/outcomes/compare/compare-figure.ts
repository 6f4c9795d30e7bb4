import { shown, tooFewToTell, type Cell, type Estimated } from '#app/results/cell.ts';
import type { ScaleDescription } from '#app/results/figure.ts';
import type { Interval } from '#app/results/interval.ts';
import type { Method } from '#app/results/method.ts';
import type { CompareFigure } from '#app/results/outcome-figures.ts';
import type { Row } from '#app/results/table.ts';
import { ancovaOfSums } from '#app/statistics/ancova-of-sums.ts';
import { newcombeDifference } from '#app/statistics/newcombe-difference.ts';
import { welchFromSummary } from '#app/statistics/welch-difference.ts';
import { LEAST_FOR_GROUP_MEAN, meanCell, shareCell } from '../../cells.ts';
import { countColumn, meanColumn, shareColumn } from '../columns.ts';
import { pairSumsOf, type Side } from './sides.ts';

interface Compared {
  readonly one: Side;
  readonly two: Side;
  readonly words: CompareFigure['sides'];
  readonly scale: ScaleDescription;
  readonly population: string;
  readonly source: string;
  readonly method: Method;
}

const noThreshold: Cell = {
  state: 'not_applicable',
  reason: 'No reliable-change threshold has been published for this scale.',
};

/** Each side’s result, and the difference with an interval of its own. */
export function compareFigure(compared: Compared): CompareFigure {
  return {
    kind: 'compare',
    id: 'compare',
    scale: compared.scale,
    population: compared.population,
    source: compared.source,
    sides: compared.words,
    method: compared.method,
    tables: { sides: sidesTable(compared), difference: differenceTable(compared) },
  };
}

function sidesTable({ one, two, words, scale }: Compared): CompareFigure['tables']['sides'] {
  const row = (key: 'one' | 'two', found: Side): Row => {
    const { n, eligible, better, worse } = found;
    const judged = (cell: Cell): Cell => (scale.reliableChange ? cell : noThreshold);
    return {
      key,
      label: words[key],
      role: 'group',
      cells: {
        n: shown(n),
        eligible: shown(eligible),
        have_both_share: shareCell(n, eligible),
        mean_first: meanCell(n, found.mean_first, found.sd_first),
        mean_change: meanCell(n, found.mean_change, found.sd_change),
        better: judged(shown(better)),
        better_share: judged(shareCell(better, n)),
        worse: judged(shown(worse)),
        worse_share: judged(shareCell(worse, n)),
      },
    };
  };
  return {
    id: 'compare-sides',
    rowHeading: 'Young people',
    unit: 'young people',
    columns: [
      countColumn('n', 'Have both scores'),
      countColumn('eligible', 'Eligible'),
      shareColumn('have_both_share', 'Share with both scores', 'n', 'eligible'),
      meanColumn('mean_first', 'Average first score', 'n', false),
      meanColumn('mean_change', 'Average change', 'n', true),
      countColumn('better', 'Reliably better'),
      shareColumn('better_share', 'Share reliably better', 'better', 'n'),
      countColumn('worse', 'Reliably worse'),
      shareColumn('worse_share', 'Share reliably worse', 'worse', 'n'),
    ],
    rows: [row('one', one), row('two', two)],
    rowsAddUp: false,
    columnSums: [],
  };
}

function differenceTable({ one, two, scale }: Compared): CompareFigure['tables']['difference'] {
  const least = Math.min(one.n, two.n);
  const difference = (made: () => Estimated<{ value: number; interval: Interval }>): Cell => {
    if (least < LEAST_FOR_GROUP_MEAN) {
      return tooFewToTell(
        least,
        LEAST_FOR_GROUP_MEAN,
        `Fewer than ${LEAST_FOR_GROUP_MEAN} young people with both scores on one side.`,
      );
    }
    const found = made();
    return found.state === 'shown' ? shown(found.value, found.interval) : found;
  };
  const judged = (cell: Cell): Cell => (scale.reliableChange ? cell : noThreshold);
  return {
    id: 'compare-difference',
    rowHeading: 'Difference',
    unit: 'young people',
    columns: [
      countColumn('least', 'Young people on the smaller side'),
      meanColumn('change', 'Difference in average change', 'least', true),
      meanColumn('adjusted_change', 'The same at equal first scores', 'least', true),
      countColumn('better_one', 'Reliably better, first side'),
      countColumn('n_one', 'Have both scores, first side'),
      shareColumn('better_one_share', 'Share reliably better, first side', 'better_one', 'n_one'),
      countColumn('better_two', 'Reliably better, second side'),
      countColumn('n_two', 'Have both scores, second side'),
      shareColumn('better_two_share', 'Share reliably better, second side', 'better_two', 'n_two'),
      {
        key: 'better',
        label: 'Difference in share reliably better',
        measure: {
          kind: 'difference',
          share: 'better_one_share',
          against: { share: 'better_two_share', of: 'others' },
        },
      },
    ],
    rows: [
      {
        key: 'all',
        label: 'First side less second side',
        role: 'total',
        cells: {
          least: shown(least),
          change: difference(() =>
            welchFromSummary(
              { n: one.n, mean: one.mean_change, sd: one.sd_change },
              { n: two.n, mean: two.mean_change, sd: two.sd_change },
            ),
          ),
          adjusted_change: difference(() => ancovaOfSums(pairSumsOf(one), pairSumsOf(two))),
          better_one: judged(shown(one.better)),
          n_one: shown(one.n),
          better_one_share: judged(shareCell(one.better, one.n)),
          better_two: judged(shown(two.better)),
          n_two: shown(two.n),
          better_two_share: judged(shareCell(two.better, two.n)),
          better: judged(
            difference(() => newcombeDifference(one.better, one.n, two.better, two.n)),
          ),
        },
      },
    ],
    rowsAddUp: false,
    columnSums: [],
  };
}
