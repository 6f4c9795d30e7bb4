import { suggestLevel } from '#app/analysis/principles/suggest-level.ts';
import { statementsInUse } from '#app/analysis/principles/statements-in-use.ts';
import type { PrinciplesEvidence, StatementEvidence, Suggestion } from '#app/results/principles.ts';
import {
  emptyStatementReview,
  ratings,
  type Judgement,
  type Review,
  type StatementInUse,
  type StatementReview,
} from '#app/results/principles-review.ts';
import type { Shown } from './view-url.ts';

/** Where the evidence stands. */
export type EvidenceNews = 'no_files' | 'asking' | 'failed' | 'answered';

/** One statement with everything the page knows about it. */
export interface StatementView extends StatementInUse {
  readonly review: StatementReview;
  /** null: no files are open, or it is the scheme’s own statement. */
  readonly evidence: StatementEvidence | null;
  readonly suggestion: Suggestion | null;
  /** What people settled in the earlier review; undefined where none is compared. */
  readonly earlier?: Judgement | null;
}

/** All statements in use, in order. */
export function statementViews(
  review: Review,
  evidence: PrinciplesEvidence | null,
  earlier: Review | null,
): readonly StatementView[] {
  return statementsInUse(review).map((statement) => {
    const own = evidence?.statements.find((each) => each.statement === statement.id) ?? null;
    return {
      ...statement,
      review: review.statements[statement.id] ?? emptyStatementReview,
      evidence: own,
      suggestion: own && suggestLevel(own, review.rules),
      ...(earlier === null ? {} : { earlier: earlier.statements[statement.id]?.judgement ?? null }),
    };
  });
}

/** Whether the records suggest a lower level than people gave. */
export function suggestsLess({ review, suggestion }: StatementView): boolean {
  const { judgement } = review;
  if (suggestion === null || judgement === null || judgement === 'does_not_apply') return false;
  return ratings.indexOf(suggestion.level) < ratings.indexOf(judgement);
}

/** Not rated, starting out, or rated higher than the records suggest. */
export function needsAttention(view: StatementView): boolean {
  const { judgement } = view.review;
  return judgement === null || judgement === 'starting_out' || suggestsLess(view);
}

export function isShown(view: StatementView, show: Shown): boolean {
  if (show === 'all') return true;
  return show === 'not_rated' ? view.review.judgement === null : needsAttention(view);
}

/** Whether the records hold something for a statement. */
export function hasEvidence({ evidence }: StatementView): boolean {
  return evidence?.evidence.some(({ state }) => state === 'available') ?? false;
}
