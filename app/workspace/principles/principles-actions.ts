import type { Review } from '#app/results/principles-review.ts';
import type { Store } from '../store.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import { emptyPrinciples, withReview, withoutLastChange } from './principles-state.ts';
import type { PrinciplesState } from './principles-state.ts';
import { readReview, type ReviewFault } from './read-review.ts';
import { reviewText } from './review-text.ts';

/** What the workspace lets a person do with the ratings of the principles. */
export interface PrinciplesActions {
  /** Makes one change, which one Undo takes back. */
  readonly changeReview: (change: (review: Review) => Review) => void;
  readonly undoReview: () => void;
  /** Puts a saved review in the place of the one in hand; Undo brings that back. What is wrong with the file, or null. */
  readonly openReview: (text: string) => ReviewFault | null;
  /** Sets a saved review beside the one in hand. What is wrong with the file, or null. */
  readonly compareReview: (text: string) => ReviewFault | null;
  readonly forgetEarlierReview: () => void;
  /** The text of the file that holds the review as it is now: from then on it counts as saved. */
  readonly saveReview: () => string;
  readonly forgetReview: () => void;
}

export function principlesActions(
  store: Store<WorkspaceState>,
  surroundings: { today(): string },
): PrinciplesActions {
  const set = (change: (state: PrinciplesState) => PrinciplesState): void => {
    const state = store.get();
    const principles = change(state.principles);
    if (principles !== state.principles) store.set({ ...state, principles });
  };
  return {
    changeReview: (change) => set((state) => withReview(state, change(state.review))),
    undoReview: () => set(withoutLastChange),
    openReview: (text) => {
      const read = readReview(text);
      if ('fault' in read) return read.fault;
      set((state) => ({ ...withReview(state, read.review), unsaved: false, isExample: false }));
      return null;
    },
    compareReview: (text) => {
      const read = readReview(text);
      if ('fault' in read) return read.fault;
      set((state) => ({ ...state, earlier: read.review }));
      return null;
    },
    forgetEarlierReview: () => set((state) => ({ ...state, earlier: null })),
    saveReview: () => {
      set((state) => (state.unsaved ? { ...state, unsaved: false } : state));
      return reviewText(store.get().principles.review, surroundings.today());
    },
    forgetReview: () => set(() => emptyPrinciples),
  };
}
