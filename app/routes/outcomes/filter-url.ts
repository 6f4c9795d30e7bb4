import { noFilter, type OutcomesFilter } from '#app/results/outcomes.ts';
import { filtersInForce as narrowed, narrowingOf, textParameter } from '../shared/narrowing-url.ts';

/** The question a URL asks of the outcomes page. */
export function filterOf(parameters: URLSearchParams): OutcomesFilter {
  return {
    ...narrowingOf(parameters),
    scale: textParameter(parameters, 'scale'),
    by: textParameter(parameters, 'by'),
    eligible: textParameter(parameters, 'who') === 'accepted' ? 'accepted' : noFilter.eligible,
  };
}

/** How many filters narrow the young people the page speaks of. */
export function filtersInForce(filter: OutcomesFilter): number {
  return narrowed(filter) + (filter.eligible === noFilter.eligible ? 0 : 1);
}
