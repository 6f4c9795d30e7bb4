import type { EquityStep } from '#app/results/equity-base.ts';

interface StepSentences {
  /** That the service did it for fewer of some people, as a sentence without its full stop. */
  readonly fewer: (people: string) => string;
  /** After a percentage. */
  readonly share: string;
  /** After "looks into". */
  readonly topic: (people: string) => string;
  /** How soon a scheme can act on it: 0 first. */
  readonly order: number;
}

/** What is said of a gap at each step: what was done for young people, never what they did or failed to do. */
export const stepSentences: Readonly<Record<EquityStep, StepSentences>> = {
  seen_in_4_weeks: {
    fewer: (people) => `Fewer ${people} are seen within 4 weeks`,
    share: 'of those accepted were seen within 4 weeks',
    topic: (people) => `how long ${people} wait for a first contact`,
    order: 0,
  },
  accepted: {
    fewer: (people) => `Fewer referrals of ${people} are accepted`,
    share: 'of those referred were accepted',
    topic: (people) => `how referrals of ${people} are decided`,
    order: 1,
  },
  took_up: {
    fewer: (people) => `Fewer ${people} are helped into an activity`,
    share: 'of those accepted took up an activity',
    topic: (people) => `what would help ${people} to take up an activity`,
    order: 2,
  },
  completed: {
    fewer: (people) => `Fewer ${people} are supported to the end`,
    share: 'of those who took up an activity completed support',
    topic: (people) => `how ${people} are supported once an activity has begun`,
    order: 3,
  },
  improved: {
    fewer: (people) => `Fewer ${people} get reliably better`,
    share: 'of those with both scores got reliably better',
    topic: (people) => `what support is offered to ${people}`,
    order: 4,
  },
  both_scores: {
    fewer: (people) => `We have both scores for fewer ${people}`,
    share: 'of those who completed have both scores',
    topic: (people) => `how second scores are collected from ${people}`,
    order: 5,
  },
};
