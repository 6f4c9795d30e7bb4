import { equitySteps, type EquityStep } from '#app/results/equity-base.ts';

/** Reach and the steps after it, in the order of the pathway. */
export type EquityColumn = 'reached' | EquityStep;

export const equityColumns: readonly EquityColumn[] = ['reached', ...equitySteps];

interface StepWords {
  readonly label: string;
  /** What the number is a share of. */
  readonly of: string;
  /** Within a sentence. */
  readonly inSentence: string;
  /** What the service did for young people: "were seen within 4 weeks". */
  readonly done: string;
}

/** What each column of the equity page is called, and what it is a share of. */
export const stepWords: Readonly<Record<EquityColumn, StepWords>> = {
  reached: {
    label: 'Reached',
    of: 'per 1,000 residents of the same ages',
    inSentence: 'reach',
    done: 'are reached',
  },
  accepted: {
    label: 'Accepted',
    of: 'of those referred and decided',
    inSentence: 'being accepted',
    done: 'are accepted',
  },
  seen_in_4_weeks: {
    label: 'First contact in 4 weeks',
    of: 'of those accepted 4 weeks ago or more',
    inSentence: 'first contact in 4 weeks',
    done: 'are seen within 4 weeks',
  },
  took_up: {
    label: 'Took up an activity',
    of: 'of those accepted, outcome known',
    inSentence: 'taking up an activity',
    done: 'are helped into an activity',
  },
  completed: {
    label: 'Completed',
    of: 'of those who took up, support ended',
    inSentence: 'completing support',
    done: 'are supported to the end',
  },
  both_scores: {
    label: 'Has both scores',
    of: 'of those who completed, of an age for the measure',
    inSentence: 'having both scores',
    done: 'are asked for both scores',
  },
  improved: {
    label: 'Reliably improved',
    of: 'of those with both scores',
    inSentence: 'reliable improvement',
    done: 'get reliably better',
  },
};
