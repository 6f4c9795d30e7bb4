import { shown, type Cell } from '#app/results/cell.ts';
import type { ScaleDescription } from '#app/results/figure.ts';
import type { Row, Table } from '#app/results/table.ts';
import { meanCell, shareCell } from '../../cells.ts';
import { countColumn, meanColumn, shareColumn } from '../columns.ts';
import type { Totals } from '../summaries.ts';
import type { MissingMoments } from './missing-moments.ts';

/**
 * The result for those with both scores, and what it would be for all eligible if those missing had not changed, or had
 * ended at the worst or the best score of the scale. Nothing lies outside the last two; between them, nothing is known.
 *
 * Horowitz JL, Manski CF. J Am Stat Assoc 2000;95:77-84.
 */
export function boundsTable(
  scale: ScaleDescription,
  totals: Totals,
  moments: MissingMoments,
): Table {
  const { eligible, both, better, worse } = moments;
  const missing = eligible - both;
  const mean = (sum: number): Cell =>
    eligible === 0 ? meanCell(0, null, null) : shown(sum / eligible);
  const row = (
    key: string,
    label: string,
    n: number,
    counts: { readonly better: number; readonly worse: number },
    change: Cell,
  ): Row => ({
    key,
    label,
    role: 'group',
    cells: { n: shown(n), ...judged(scale, counts, n, key === 'observed'), mean_change: change },
  });
  return {
    id: 'missing-bounds',
    rowHeading: 'If those missing …',
    unit: 'young people',
    columns: [
      countColumn('n', 'Young people'),
      countColumn('better', 'Reliably better'),
      shareColumn('better_share', 'Share reliably better', 'better', 'n'),
      countColumn('worse', 'Reliably worse'),
      shareColumn('worse_share', 'Share reliably worse', 'worse', 'n'),
      meanColumn('mean_change', 'Average change', 'n', true),
    ],
    rows: [
      row(
        'observed',
        'Those with both scores',
        both,
        { better, worse },
        meanCell(both, totals.mean_change, totals.sd_change),
      ),
      row(
        'unchanged',
        'All eligible, if those missing had not changed',
        eligible,
        { better, worse },
        mean(moments.sum_change),
      ),
      row(
        'worst',
        'All eligible, if those missing had done as badly as the scale allows',
        eligible,
        { better, worse: worse + missing },
        mean(extremeSum(scale, moments, 'worst')),
      ),
      row(
        'best',
        'All eligible, if those missing had done as well as the scale allows',
        eligible,
        { better: better + missing, worse },
        mean(extremeSum(scale, moments, 'best')),
      ),
    ],
    rowsAddUp: false,
    columnSums: [],
  };
}

function judged(
  scale: ScaleDescription,
  { better, worse }: { readonly better: number; readonly worse: number },
  n: number,
  isEstimate: boolean,
): Readonly<Record<string, Cell>> {
  if (scale.reliableChange === null) {
    const none: Cell = {
      state: 'not_applicable',
      reason: 'No reliable-change threshold has been published for this scale.',
    };
    return { better: none, better_share: none, worse: none, worse_share: none };
  }
  const share = (count: number): Cell =>
    isEstimate || n === 0 ? shareCell(count, n) : shown(count / n);
  return {
    better: shown(better),
    better_share: share(better),
    worse: shown(worse),
    worse_share: share(worse),
  };
}

/** The sum of all changes if every score that is missing had been the worst, or the best, that it could be. */
function extremeSum(
  { better, lowest, highest }: ScaleDescription,
  moments: MissingMoments,
  extreme: 'worst' | 'best',
): number {
  const upwards = (better === 'higher') === (extreme === 'best');
  const [from, to] = upwards ? [lowest, highest] : [highest, lowest];
  return (
    moments.sum_change +
    (moments.first_only * to - moments.sum_first_only) +
    (moments.sum_second_only - moments.second_only * from) +
    moments.neither * (to - from)
  );
}
