import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import type { Method } from '#app/measures/definition/method.ts';
import type { MissingRule } from '#app/measures/definition/missing-rule.ts';

/** How a scale's score is worked out, as a sentence. */
export function methodInWords(method: Method, measure: MeasureDefinition): string {
  const label = (key: string) => measure.scales.find((scale) => scale.key === key)?.label ?? key;
  switch (method.kind) {
    case 'sum':
      return `Sum of ${counted(method.items)}${times(method.times)}.`;
    case 'mean':
      return `Mean of ${counted(method.items)}${times(method.times)}.`;
    case 'mean_times_n_half_up':
      return `Mean of the items answered, times ${method.items.length}, rounded to a whole number with halves going up.`;
    case 'conversion':
      return `${label(method.of)} converted by the published table.`;
    case 'composite':
      return `Sum of ${method.scales.map(label).join(', ')}.`;
    case 'sdq_impact':
      return `0 when no difficulties are reported. Otherwise each of ${counted(method.items)} counts 0, 0, 1 or 2 for answers 0 to 3.`;
    case 'share_of_answer':
      return `How many of ${counted(method.items)} were answered ${method.answer}, in per cent of those answered.`;
    case 'goal_ratings':
      return 'Worked out from two ratings of each goal.';
    case 't_score':
      return `50 plus 10 for each standard deviation by which ${label(method.of)} differs from the mean of the norm group.`;
    case 'added_value':
      return 'Worked out from a first and a last questionnaire together.';
    case 'recorded':
      return `Taken from the file as it is given. ${method.reason}`;
  }
}

/** What happens when answers are blank, as a sentence. */
export function missingInWords(missing: MissingRule): string {
  return missing.rule === 'all'
    ? 'Every answer is needed.'
    : `${missing.answered} or more answers are needed; the mean of those given stands in for the rest.`;
}

function counted(items: readonly string[]): string {
  return items.length === 1 ? 'one item' : `${items.length} items`;
}

function times(factor: number): string {
  return factor === 1 ? '' : `, times ${factor}`;
}
