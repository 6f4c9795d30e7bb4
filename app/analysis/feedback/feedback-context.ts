import type { FigureBase } from '#app/results/figure-base.ts';
import type { FeedbackQuestion } from '#app/results/feedback.ts';
import type { Exclusion } from '#app/results/method.ts';

/** Rises when the same files would give other numbers on the feedback page. */
export const FEEDBACK_METHOD_VERSION = 1;

/** What every figure of the page shares. */
export interface FeedbackContext {
  readonly question: FeedbackQuestion;
  readonly population: string;
  readonly exclusions: readonly Exclusion[];
}

/** The parts of a figure that are not its numbers. */
export function figureBase(
  { population, exclusions }: FeedbackContext,
  {
    id,
    source,
    rules,
    query,
  }: {
    readonly id: string;
    readonly source: string;
    readonly rules: readonly string[];
    readonly query: string;
  },
): FigureBase {
  return {
    id,
    source,
    population,
    method: { id, version: FEEDBACK_METHOD_VERSION, rules, query: `${query};`, exclusions },
  };
}

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** Whose feedback the page speaks of, in words that hold no number of people. */
export function populationWords({ from, to }: FeedbackQuestion, whose: string | null): string {
  const who = whose === null ? 'everyone who gave feedback' : `feedback from: ${whose}`;
  if (from !== null && to !== null)
    return `${who}, given from ${longDate(from)} to ${longDate(to)}`;
  if (from !== null) return `${who}, given on or after ${longDate(from)}`;
  return to === null ? who : `${who}, given on or before ${longDate(to)}`;
}

function longDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day ?? ''} ${months[(month ?? 1) - 1] ?? ''} ${year ?? ''}`;
}
