import type { LevelRule, StatementReview } from '#app/results/principles-review.ts';
import type { Workspace } from '#app/workspace/workspace.ts';
import {
  withAddedStatement,
  withDefaultRules,
  withoutStatement,
  withRule,
  withStatement,
  withStatementBack,
} from '#app/workspace/principles/change-review.ts';

/** Everything that can be changed about a review, each a change that one Undo takes back. */
export interface ChangeReview {
  readonly statement: (id: string, part: Partial<StatementReview>) => void;
  readonly remove: (id: string) => void;
  readonly takeBack: (id: string) => void;
  readonly add: (principle: string, text: string) => void;
  readonly rule: (key: string, rule: LevelRule | null) => void;
  readonly defaultRules: () => void;
  readonly head: (part: { readonly name?: string; readonly agreedOn?: string | null }) => void;
}

export function changeReview({ changeReview: make }: Workspace): ChangeReview {
  return {
    statement: (id, part) => make((review) => withStatement(review, id, part)),
    remove: (id) => make((review) => withoutStatement(review, id)),
    takeBack: (id) => make((review) => withStatementBack(review, id)),
    add: (principle, text) => make((review) => withAddedStatement(review, principle, text)),
    rule: (key, rule) => make((review) => withRule(review, key, rule)),
    defaultRules: () => make(withDefaultRules),
    head: (part) => make((review) => ({ ...review, ...part })),
  };
}
