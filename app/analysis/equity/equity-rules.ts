import type { Comparator } from '#app/results/equity-base.ts';
import type { ScaleDescription } from '#app/results/figure-base.ts';
import { LEAST_TO_COMPARE } from './compare.ts';
import { OWN_GOALS } from './own-goals.ts';
import { FIRST_CONTACT_DAYS } from './people-sql.ts';
import { FALSE_DISCOVERY_RATE } from './standings.ts';

/** The rules that all figures of the equity page share, in plain words. */
export function equityRules(
  against: Comparator,
  scale: ScaleDescription | null,
): readonly string[] {
  return [
    'A young person counts once, with the first of their referrals that the filters let through.',
    'Each step is a share of those who reached the step before and of whom it is known: someone whose support is still open has not failed to reach a step.',
    `First contact in 4 weeks: the first attended contact within ${FIRST_CONTACT_DAYS} days of the referral, of those accepted and referred at least so long ago. The middle wait counts those still waiting for as long as they have.`,
    ...(scale
      ? [
          `Scores are those of ${scale.measureLabel}, ${scale.scaleLabel.toLowerCase()}, answered by ${scale.informantLabel}.`,
        ]
      : []),
    ...(scale?.scale === OWN_GOALS
      ? [
          'The rating of a young person is the mean over those of their own goals that were rated twice. For one goal a threshold of reliable change is published, for the mean over goals none was found.',
        ]
      : []),
    against === 'scheme'
      ? 'Each group is set against the whole scheme, itself included. The gap is that against everyone else, times the share of the scheme that is everyone else.'
      : 'Each group is set against everyone else.',
    'Shares carry Wilson’s interval, gaps Newcombe’s.',
    `A group of fewer than ${LEAST_TO_COMPARE} at a step is not compared.`,
    `Clear: holds at a false discovery rate of ${FALSE_DISCOVERY_RATE * 100}% over all comparisons made (Benjamini and Hochberg; exact tests). Possible: only its own interval leaves out no gap.`,
    'Not known is a group of its own, in each of its kinds. Those whom a question does not apply to are left out of it.',
  ];
}
