import { principles, statementById } from '#app/records/principles/principles.ts';
import {
  emptyStatementReview,
  type LevelRule,
  type Review,
  type StatementReview,
} from '#app/results/principles-review.ts';

/** The review with something settled about one statement. */
export function withStatement(
  review: Review,
  id: string,
  change: Partial<StatementReview>,
): Review {
  const before = review.statements[id] ?? emptyStatementReview;
  return { ...review, statements: { ...review.statements, [id]: { ...before, ...change } } };
}

/**
 * The review without one statement. One of the guidance is put aside with what was written about it; one of the scheme’s own
 * is gone, with what was written about it.
 */
export function withoutStatement(review: Review, id: string): Review {
  if (statementById.has(id)) {
    return review.removed.includes(id) ? review : { ...review, removed: [...review.removed, id] };
  }
  return {
    ...review,
    statements: without(review.statements, id),
    rules: without(review.rules, id),
    added: review.added.filter((each) => each.id !== id),
  };
}

/** The review with a statement of the guidance taken in again, and what was written about it. */
export function withStatementBack(review: Review, id: string): Review {
  return { ...review, removed: review.removed.filter((each) => each !== id) };
}

/** The review with a statement of the scheme’s own at the end of a principle. Blank text or no such principle: as it was. */
export function withAddedStatement(review: Review, principle: string, text: string): Review {
  const found = principles.find(({ id }) => id === principle);
  const tidy = text.trim().replaceAll(/\s+/g, ' ');
  if (!found || tidy === '') return review;
  const numbers = review.added
    .filter((each) => each.principle === principle)
    .map(({ id }) => Number(id.split('.')[1]));
  const next = Math.max(found.statements.length, ...numbers) + 1;
  const added = { id: `${principle}.${next}`, principle, text: tidy };
  return { ...review, added: [...review.added, added] };
}

/** The review with another rule of suggestion for one statement, or for `all` shares; null takes it back to the default. */
export function withRule(review: Review, key: string, rule: LevelRule | null): Review {
  if (rule !== null) return { ...review, rules: { ...review.rules, [key]: rule } };
  return { ...review, rules: without(review.rules, key) };
}

/** The review with every rule of suggestion back at its default. */
export function withDefaultRules(review: Review): Review {
  return { ...review, rules: {} };
}

function without<T>(held: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(held).filter(([each]) => each !== key));
}
