import { cellReader } from '../../pathway/cell-reader.ts';
import { barRows, type BarRow } from '../bar-rows.ts';
import type { QualityScoresFigure } from '#app/results/quality-figures.ts';
import type { ChartOptions } from '../chart-options.ts';

/** Young people of whom each measure is expected, filled as far as both scores are there. */
export function qualityScoresChart(
  { tables: { measures } }: QualityScoresFigure,
  options: ChartOptions,
): SVGSVGElement {
  const { number, text } = cellReader(measures);
  const rows = measures.rows.map(({ key, label }): BarRow => ({
    label,
    value: number(key, 'eligible'),
    filled: number(key, 'both') ?? 0,
    text: `${text(key, 'both')} of ${text(key, 'eligible')}`,
    right: text(key, 'both_share'),
  }));
  return barRows({ heading: '', rightHeading: 'Both scores', rows }, options);
}
