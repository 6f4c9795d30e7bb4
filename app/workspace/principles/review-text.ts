import type { Review } from '#app/results/principles-review.ts';
import { REVIEW_VERSION, type ReviewFile } from './review-schema.ts';

/** A review as the text of its file, which `readReview` reads back. Statements stand in order. */
export function reviewText(review: Review, savedOn: string): string {
  const { name, agreedOn, statements, removed, added, rules } = review;
  const file: ReviewFile = {
    evenlodePrinciples: REVIEW_VERSION,
    name,
    agreedOn,
    savedOn,
    statements: inOrder(statements),
    removed: [...removed].sort(byNumber),
    added: added.map(({ id, principle, text }) => ({ id, principle, text })),
    rules: inOrder(rules),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function inOrder<T>(byId: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(byId).sort(([one], [other]) => byNumber(one, other)));
}

function byNumber(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}
