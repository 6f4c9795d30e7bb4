import { shareBars } from './share-bars.ts';
import { twoLists } from './two-lists.ts';
import type { PathwayNotAcceptedFigure } from '#app/results/pathway-figures.ts';
import type { ChartOptions } from '../chart-options.ts';

/** A bar for each reason, and for each answer on whether another way to help was shown. */
export function pathwayNotAcceptedChart(
  { tables }: PathwayNotAcceptedFigure,
  options: ChartOptions,
): SVGSVGElement {
  const columns = { count: 'n', share: 'share' };
  return twoLists(
    { heading: 'Why', rightHeading: 'Share', rows: shareBars(tables.reasons, columns) },
    {
      heading: 'Signposted elsewhere',
      rightHeading: 'Share',
      rows: shareBars(tables.signposted, columns),
    },
    options,
  );
}
