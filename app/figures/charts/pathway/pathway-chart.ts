import { pathwayCaseloadChart } from './caseload.ts';
import { pathwayClosuresChart } from './closures.ts';
import { pathwayContactsChart } from './contacts.ts';
import { pathwayMonthsChart } from './months.ts';
import { pathwayNotAcceptedChart } from './not-accepted.ts';
import { pathwayOnwardChart } from './onward.ts';
import { pathwayReasonsChart } from './reasons.ts';
import { pathwaySourcesChart } from './sources.ts';
import { pathwayStepsChart } from './steps.ts';
import { pathwayWaitsChart } from './waits.ts';
import type { PathwayFigure } from '#app/results/pathway-figures.ts';
import type { ChartOptions } from '../chart-options.ts';

/** The chart of a figure of the pathway page. */
export function pathwayChart(figure: PathwayFigure, options: ChartOptions): SVGSVGElement {
  switch (figure.kind) {
    case 'pathway_steps':
      return pathwayStepsChart(figure, options);
    case 'pathway_waits':
      return pathwayWaitsChart(figure, options);
    case 'pathway_sources':
      return pathwaySourcesChart(figure, options);
    case 'pathway_reasons':
      return pathwayReasonsChart(figure, options);
    case 'pathway_not_accepted':
      return pathwayNotAcceptedChart(figure, options);
    case 'pathway_months':
      return pathwayMonthsChart(figure, options);
    case 'pathway_contacts':
      return pathwayContactsChart(figure, options);
    case 'pathway_onward':
      return pathwayOnwardChart(figure, options);
    case 'pathway_closures':
      return pathwayClosuresChart(figure, options);
    case 'pathway_caseload':
      return pathwayCaseloadChart(figure, options);
  }
}
