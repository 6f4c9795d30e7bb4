import { emptyReview, type Review } from '#app/results/principles-review.ts';

/** The scheme’s rating of itself, in this tab alone until it is saved to a file. */
export interface PrinciplesState {
  readonly review: Review;
  /** An earlier review to compare with, such as last year’s. */
  readonly earlier: Review | null;
  /** Reviews as they were before each change, the latest last: what Undo goes back through. */
  readonly past: readonly Review[];
  /** Whether there are changes that no file holds. */
  readonly unsaved: boolean;
}

export const emptyPrinciples: PrinciplesState = {
  review: emptyReview,
  earlier: null,
  past: [],
  unsaved: false,
};

const mostKept = 200;

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
