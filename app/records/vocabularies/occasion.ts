import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** When in the support a measure was taken. "Time 2" and the like stay as given: some schemes mean a review, some the end. */
export const occasion: Vocabulary = {
  id: 'occasion',
  label: 'Occasion',
  source: 'List made for this product; wordings from exports of goal-based outcomes',
  terms: [
    term(
      'first',
      'First',
      'Initial|Baseline|Pre|Before|Start|Intake|Entry|T0|T1|Time 1|Opening|1st|First session|Beginning',
    ),
    term(
      'review',
      'Review',
      'Follow up|Followup|Interim|Midpoint|Mid|Mid-point|During|Progress|Review point',
    ),
    term(
      'last',
      'Last',
      'Final|End|Post|After|Exit|Closing|Closure|Discharge|Ending|Last session|Completion',
    ),
  ],
  missing: {},
};
