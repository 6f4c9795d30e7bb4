import { barRows } from '../bar-rows.ts';
import { shareBars } from './share-bars.ts';
import type { PathwayReasonsFigure } from '#app/results/pathway-figures.ts';
import type { ChartOptions } from '../chart-options.ts';

/** A bar for each reason, with the share of young people it is given for. */
export function pathwayReasonsChart(
  { tables }: PathwayReasonsFigure,
  options: ChartOptions,
): SVGSVGElement {
  const rows = shareBars(tables.reasons, { count: 'n', share: 'share' });
  return barRows({ heading: '', rightHeading: 'Share', rows }, options);
}
