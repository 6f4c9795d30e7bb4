import { qualityChecksChart } from './checks.ts';
import { qualityFieldsChart } from './fields.ts';
import { qualityKeyFieldsChart } from './key-fields.ts';
import { qualityOverTimeChart } from './over-time.ts';
import { qualityScoresChart } from './scores.ts';
import { qualityStepsChart } from './steps.ts';
import { qualityUpkeepChart } from './upkeep.ts';
import type { QualityFigure } from '#app/results/quality-figures.ts';
import type { ChartOptions } from '../chart-options.ts';

/** The chart of a figure of the data quality page. */
export function qualityChart(figure: QualityFigure, options: ChartOptions): SVGSVGElement {
  switch (figure.kind) {
    case 'quality_key_fields':
      return qualityKeyFieldsChart(figure, options);
    case 'quality_fields':
      return qualityFieldsChart(figure, options);
    case 'quality_over_time':
      return qualityOverTimeChart(figure, options);
    case 'quality_steps':
      return qualityStepsChart(figure, options);
    case 'quality_checks':
      return qualityChecksChart(figure, options);
    case 'quality_scores':
      return qualityScoresChart(figure, options);
    case 'quality_upkeep':
      return qualityUpkeepChart(figure, options);
  }
}
