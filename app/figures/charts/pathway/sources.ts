import { shareBars } from './share-bars.ts';
import { twoLists } from './two-lists.ts';
import type { PathwaySourcesFigure } from '#app/results/pathway-figures.ts';
import type { ChartOptions } from '../chart-options.ts';

/** Who refers and by which way in, with the share of theirs that is accepted. */
export function pathwaySourcesChart(
  { tables }: PathwaySourcesFigure,
  options: ChartOptions,
): SVGSVGElement {
  const columns = { count: 'n', share: 'accepted_share' };
  return twoLists(
    {
      heading: 'Referred by',
      rightHeading: 'Accepted',
      rows: shareBars(tables.sources, columns),
    },
    { heading: 'Way in', rightHeading: 'Accepted', rows: shareBars(tables.routes, columns) },
    options,
  );
}
