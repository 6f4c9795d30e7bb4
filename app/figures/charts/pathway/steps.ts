import { cellReader } from '../../pathway/cell-reader.ts';
import { barRows } from '../bar-rows.ts';
import type { PathwayStepsFigure } from '#app/results/pathway-figures.ts';
import type { ChartOptions } from '../chart-options.ts';

/** A bar for each step, the last one solid, those still open with a dashed edge. */
export function pathwayStepsChart(
  { tables: { steps } }: PathwayStepsFigure,
  options: ChartOptions,
): SVGSVGElement {
  const { number, text } = cellReader(steps);
  return barRows(
    {
      heading: '',
      rightHeading: 'Of those before',
      rows: steps.rows.map(({ key, label }) => {
        const value = number(key, 'n');
        const isTold = key === 'referrer_told';
        const open = key === 'referred' ? null : number(key, 'open');
        return {
          label,
          value,
          filled: key === 'completed' ? (value ?? 0) : 0,
          open,
          text: `${text(key, 'n')}${open === null || open === 0 ? '' : ` + ${text(key, 'open')} open`}`,
          right: key === 'referred' ? '' : text(key, 'kept_share'),
          ...(isTold ? { heading: 'Of those referred by a professional' } : {}),
        };
      }),
    },
    options,
  );
}
