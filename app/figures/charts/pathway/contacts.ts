import { shareBars } from './share-bars.ts';
import { twoLists } from './two-lists.ts';
import type { PathwayContactsFigure } from '#app/results/pathway-figures.ts';
import type { ChartOptions } from '../chart-options.ts';

/** Contacts by attendance, and by means with the share missed. */
export function pathwayContactsChart(
  { tables }: PathwayContactsFigure,
  options: ChartOptions,
): SVGSVGElement {
  return twoLists(
    {
      heading: 'Attendance',
      rightHeading: 'Share',
      rows: shareBars(tables.attendance, { count: 'n', share: 'share' }),
    },
    {
      heading: 'Means of contact, with the share missed',
      rightHeading: 'Missed',
      rows: shareBars(tables.means, { count: 'n', share: 'missed_share' }),
    },
    options,
  );
}
