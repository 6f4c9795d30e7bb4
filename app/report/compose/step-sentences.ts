import type { EquityStep } from '#app/results/equity-base.ts';

interface StepSentences {
  /** After the name of a group: what the service did for fewer, or more, of them. */
  readonly fewer: string;
  readonly more: string;
  /** After a percentage. */
  readonly share: string;
  /** What a review would look at. */
  readonly topic: string;
  /** How soon a scheme can act on it: 0 first. */
  readonly order: number;
}

/** What is said of a gap at each step: what was done for young people, never what they did or failed to do. */
export const stepSentences: Readonly<Record<EquityStep, StepSentences>> = {
  seen_in_4_weeks: {
    fewer: 'fewer are seen within 4 weeks',
    more: 'more are seen within 4 weeks',
    share: 'of those accepted were seen within 4 weeks',
    topic: 'waits for first contact',
    order: 0,
  },
  accepted: {
    fewer: 'fewer referrals are accepted',
    more: 'more referrals are accepted',
    share: 'of those referred were accepted',
    topic: 'how referrals are accepted',
    order: 1,
  },
  took_up: {
    fewer: 'fewer are helped into an activity',
    more: 'more are helped into an activity',
    share: 'of those accepted took up an activity',
    topic: 'the help to take up an activity',
    order: 2,
  },
  completed: {
    fewer: 'fewer are supported to the end',
    more: 'more are supported to the end',
    share: 'of those who took up an activity completed support',
    topic: 'support after an activity begins',
    order: 3,
  },
  improved: {
    fewer: 'fewer get reliably better',
    more: 'more get reliably better',
    share: 'of those with both scores got reliably better',
    topic: 'what support is offered',
    order: 4,
  },
  both_scores: {
    fewer: 'we have both scores for fewer',
    more: 'we have both scores for more',
    share: 'of those who completed have both scores',
    topic: 'how second scores are asked for',
    order: 5,
  },
};
