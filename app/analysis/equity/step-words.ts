import type { EquityStep } from '#app/results/equity-base.ts';

/** What each step is called, and of whom it is a share. About what the service did, not about young people. */
export const stepWords: Readonly<
  Record<EquityStep, { readonly label: string; readonly of: string }>
> = {
  accepted: { label: 'Accepted', of: 'Referred and decided' },
  seen_in_4_weeks: { label: 'First contact in 4 weeks', of: 'Accepted 4 weeks ago or more' },
  took_up: { label: 'Took up an activity', of: 'Accepted, outcome known' },
  completed: { label: 'Completed', of: 'Took up an activity, support ended' },
  both_scores: { label: 'Has both scores', of: 'Completed, of an age for the measure' },
  improved: { label: 'Reliably improved', of: 'Has both scores' },
};
