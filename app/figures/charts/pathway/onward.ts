import { shareBars } from './share-bars.ts';
import { twoLists } from './two-lists.ts';
import type { PathwayOnwardFigure } from '#app/results/pathway-figures.ts';
import type { ChartOptions } from '../chart-options.ts';

/** Onward referrals by kind of service, filled as far as they started, and by what became of them. */
export function pathwayOnwardChart(
  { tables }: PathwayOnwardFigure,
  options: ChartOptions,
): SVGSVGElement {
  return twoLists(
    {
      heading: 'Kind of service, filled: started',
      rightHeading: 'Started',
      rows: shareBars(tables.services, { count: 'n', share: 'started_share', filled: 'started' }),
    },
    {
      heading: 'What became of them',
      rightHeading: 'Share',
      rows: shareBars(tables.status, { count: 'n', share: 'share' }),
    },
    options,
  );
}
