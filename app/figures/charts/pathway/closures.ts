import { barRows } from '../bar-rows.ts';
import { shareBars } from './share-bars.ts';
import type { PathwayClosuresFigure } from '#app/results/pathway-figures.ts';
import type { ChartOptions } from '../chart-options.ts';

/** A bar for each reason why support ended, completed in full colour. */
export function pathwayClosuresChart(
  { tables }: PathwayClosuresFigure,
  options: ChartOptions,
): SVGSVGElement {
  const keys = tables.reasons.rows.filter(({ role }) => role === 'group').map(({ key }) => key);
  const rows = shareBars(tables.reasons, { count: 'n', share: 'share' }).map((row, index) =>
    keys[index] === 'completed' ? { ...row, filled: row.value ?? 0 } : row,
  );
  return barRows({ heading: '', rightHeading: 'Share', rows }, options);
}
