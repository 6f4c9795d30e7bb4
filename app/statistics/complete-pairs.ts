import { requireSameLength } from '#app/statistics/arguments.ts';

export interface CompletePairs {
  readonly first: readonly number[];
  readonly second: readonly number[];
  /** second − first, in the same order. */
  readonly changes: readonly number[];
  /** How many lacked one score or both. */
  readonly incomplete: number;
}

/** The pairs in which both scores are present. null is a missing score; the lists run side by side. */
export function completePairs(
  first: readonly (number | null)[],
  second: readonly (number | null)[],
): CompletePairs {
  requireSameLength('first and second', first, second);
  const firsts: number[] = [];
  const seconds: number[] = [];
  const changes: number[] = [];
  first.forEach((one, at) => {
    const two = second[at] ?? null;
    if (one === null || two === null) return;
    firsts.push(one);
    seconds.push(two);
    changes.push(two - one);
  });
  return { first: firsts, second: seconds, changes, incomplete: first.length - changes.length };
}
