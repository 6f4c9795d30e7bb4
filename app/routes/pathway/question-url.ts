import { waitSteps } from '#app/results/pathway-figures.ts';
import {
  noPathwayQuestion,
  promptDaysOffered,
  type PathwayQuestion,
} from '#app/results/pathway.ts';
import { narrowingOf, textParameter } from '../shared/narrowing-url.ts';

/** The question a URL asks of the pathway page. */
export function pathwayQuestionOf(parameters: URLSearchParams): PathwayQuestion {
  const days = Number(parameters.get('days'));
  return {
    ...narrowingOf(parameters),
    by: textParameter(parameters, 'by'),
    wait: waitSteps.find((step) => step === parameters.get('wait')) ?? noPathwayQuestion.wait,
    days: promptDaysOffered.includes(days) ? days : noPathwayQuestion.days,
  };
}
