import type { HeadlineFigure } from '#app/results/figure.ts';
import { shown, type Cell } from '#app/results/cell.ts';
import { meanCell, shareCell } from '../cells.ts';
import { countColumn, meanColumn, shareColumn } from './columns.ts';
import type { FigureContext } from './figure-context.ts';
import { totalsSql } from './summaries.ts';

/** The cards at the head of the page: average change, reliably better and worse, and who has both scores. */
export function headlineFigure(context: FigureContext): HeadlineFigure {
  const { scale, summaries, population, source } = context;
  const { totals } = summaries;
  const none: Cell = {
    state: 'not_applicable',
    reason: 'No reliable-change threshold has been published for this scale.',
  };
  const reliable = (cell: Cell): Cell => (scale.reliableChange ? cell : none);
  return {
    kind: 'headline',
    id: 'headline',
    scale,
    population,
    source,
    method: context.method(
      'outcomes.headline',
      [
        'Average change is the mean of second minus first score over the pairs, with Student’s t interval.',
        'Shares carry Wilson’s interval.',
      ],
      totalsSql,
    ),
    tables: {
      cards: {
        id: 'headline',
        rowHeading: 'Young people',
        unit: 'young people',
        columns: [
          countColumn('eligible', 'Eligible'),
          countColumn('n', 'Have both scores'),
          shareColumn('have_both_share', 'Share with both scores', 'n', 'eligible'),
          meanColumn('average_change', 'Average change', 'n', true),
          countColumn('better', 'Reliably better'),
          shareColumn('better_share', 'Share reliably better', 'better', 'n'),
          countColumn('same', 'No reliable change'),
          countColumn('worse', 'Reliably worse'),
          shareColumn('worse_share', 'Share reliably worse', 'worse', 'n'),
        ],
        rows: [
          {
            key: 'all',
            label: 'All young people',
            role: 'total',
            cells: {
              eligible: shown(totals.eligible),
              n: shown(totals.both),
              have_both_share: shareCell(totals.both, totals.eligible),
              average_change: meanCell(totals.both, totals.mean_change, totals.sd_change),
              better: reliable(shown(totals.better)),
              better_share: reliable(shareCell(totals.better, totals.both)),
              same: reliable(shown(totals.same)),
              worse: reliable(shown(totals.worse)),
              worse_share: reliable(shareCell(totals.worse, totals.both)),
            },
          },
        ],
        rowsAddUp: false,
        columnSums: scale.reliableChange
          ? [{ parts: ['better', 'same', 'worse'], total: 'n' }]
          : [],
      },
    },
  };
}
