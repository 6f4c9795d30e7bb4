import { emptyReview, type Review } from '#app/results/principles-review.ts';
import { readReview } from './read-review.ts';

/** The scheme’s rating of itself, in this tab alone until it is saved to a file. */
export interface PrinciplesState {
  readonly review: Review;
  /** An earlier review to compare with, such as last year’s. */
  readonly earlier: Review | null;
  /** Reviews as they were before each change, the latest last: what Undo goes back through. */
  readonly past: readonly Review[];
  /** Whether there are changes that no file holds. */
  readonly unsaved: boolean;
  /** It began as the example scheme’s: other files are of another scheme, and it goes when they come. */
  readonly isExample: boolean;
}

export const emptyPrinciples: PrinciplesState = {
  review: emptyReview,
  earlier: null,
  past: [],
  unsaved: false,
  isExample: false,
};

const mostKept = 200;

/** The state with the example’s ratings, unless somebody has begun to rate or opened ratings of their own. */
export function withExampleRatings(
  state: PrinciplesState,
  { now, earlier }: { readonly now: string; readonly earlier: string },
): PrinciplesState {
  const isUntouched = state.past.length === 0 && state.review === emptyReview && !state.earlier;
  const [read, readEarlier] = [readReview(now), readReview(earlier)];
  if (!isUntouched || 'fault' in read || 'fault' in readEarlier) return state;
  return {
    ...emptyPrinciples,
    review: read.review,
    earlier: readEarlier.review,
    isExample: true,
  };
}

/** The state after a change of the review that can be taken back. A change that changes nothing is none. */
export function withReview(state: PrinciplesState, review: Review): PrinciplesState {
  if (JSON.stringify(review) === JSON.stringify(state.review)) return state;
  const past = [...state.past, state.review].slice(-mostKept);
  return { ...state, review, past, unsaved: true };
}

/** The state before the last change; the same where there was none. */
export function withoutLastChange(state: PrinciplesState): PrinciplesState {
  const before = state.past.at(-1);
  if (!before) return state;
  return { ...state, review: before, past: state.past.slice(0, -1), unsaved: true };
}
