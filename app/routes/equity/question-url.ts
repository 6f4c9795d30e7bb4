import { noEquityQuestion, type EquityQuestion } from '#app/results/equity.ts';
import { narrowingOf, textParameter } from '../shared/narrowing-url.ts';

/** The question that a URL asks of the equity page. */
export function equityQuestionOf(parameters: URLSearchParams): EquityQuestion {
  const text = (name: string): string | null => textParameter(parameters, name);
  const by = text('by');
  return {
    ...narrowingOf(parameters),
    by,
    across: by === null ? null : text('across'),
    focus: by === null ? null : text('focus'),
    against: text('against') === 'others' ? 'others' : noEquityQuestion.against,
    scale: text('scale'),
  };
}
