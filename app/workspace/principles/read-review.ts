import type { Review } from '#app/results/principles-review.ts';
import { REVIEW_VERSION, reviewOf, reviewSchema } from './review-schema.ts';

/** Why a text is no saved review: facts, for `reviewFaultWords`. */
export type ReviewFault =
  | { readonly kind: 'not_json' }
  | { readonly kind: 'not_a_review' }
  | { readonly kind: 'later_version'; readonly version: number }
  | { readonly kind: 'wrong_part'; readonly key: string; readonly reason: string };

export type ReviewRead = { readonly review: Review } | { readonly fault: ReviewFault };

/** Whether a text says that it is a saved review, also where it is broken. */
export function isReviewText(text: string): boolean {
  return /"evenlodePrinciples"\s*:/.test(text);
}

/** Reads the text of a saved review. Never throws, and never reads half of one. */
export function readReview(text: string): ReviewRead {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { fault: { kind: 'not_json' } };
  }
  if (typeof value !== 'object' || value === null || !('evenlodePrinciples' in value)) {
    return { fault: { kind: 'not_a_review' } };
  }
  const { evenlodePrinciples: version } = value;
  if (typeof version === 'number' && version > REVIEW_VERSION) {
    return { fault: { kind: 'later_version', version } };
  }
  const read = reviewSchema.safeParse(value);
  if (read.success) return { review: reviewOf(read.data) };
  const [issue] = read.error.issues;
  const key = (issue?.path ?? []).map(String).join('.');
  return { fault: { kind: 'wrong_part', key, reason: issue?.message ?? 'is not right' } };
}

/** What is wrong with a file of ratings, in one sentence or two. */
export function reviewFaultWords(file: string, fault: ReviewFault): string {
  return `${file} could not be opened. ${reviewFaultSentence(fault)} Nothing has changed.`;
}

/** What is wrong, in one sentence. */
export function reviewFaultSentence(fault: ReviewFault): string {
  switch (fault.kind) {
    case 'not_json':
      return 'A comma, bracket or quotation mark is missing in it, or it is another kind of file.';
    case 'not_a_review':
      return 'It holds no ratings saved from this page.';
    case 'later_version':
      return `It was saved by a later Evenlode (version ${fault.version} of the file). Open it there.`;
    case 'wrong_part':
      return fault.key === ''
        ? 'A part of it is not as this page writes it.'
        : `“${fault.key}” ${/^(is|asks) /.test(fault.reason) ? fault.reason : `is not right: ${lowerFirst(fault.reason)}`}.`;
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
