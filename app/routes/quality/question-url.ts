import type { QualityQuestion } from '#app/results/quality.ts';
import { narrowingOf, textParameter } from '../shared/narrowing-url.ts';

/** The question a URL asks of the data quality page. */
export function qualityQuestionOf(parameters: URLSearchParams): QualityQuestion {
  return { ...narrowingOf(parameters), table: textParameter(parameters, 'table') };
}
