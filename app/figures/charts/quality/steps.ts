import { barRows } from '../bar-rows.ts';
import { shareBars } from '../pathway/share-bars.ts';
import type { QualityStepsFigure } from '#app/results/quality-figures.ts';
import type { ChartOptions } from '../chart-options.ts';

/** Referrals at each step, filled as far as its day is known. */
export function qualityStepsChart(
  { tables: { steps } }: QualityStepsFigure,
  options: ChartOptions,
): SVGSVGElement {
  const rows = shareBars(steps, { count: 'reached', share: 'dated_share', filled: 'dated' });
  return barRows({ heading: '', rightHeading: 'With a day', rows }, options);
}
