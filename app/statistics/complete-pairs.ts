import { requireSameLength } from '#app/statistics/arguments.ts';
import { isPresent } from '#app/statistics/is-present.ts';

export interface CompletePairs {
  readonly first: readonly number[];
  readonly second: readonly number[];
  /** second − first, in the same order. */
  readonly changes: readonly number[];
  /** How many lacked one score or both. */
  readonly incomplete: number;
}

/** The pairs in which both scores are present. null and NaN are missing scores; the lists run side by side. */
export function completePairs(
  first: readonly (number | null)[],
  second: readonly (number | null)[],
): CompletePairs {
  requireSameLength('first and second', first, second);
  const firsts: number[] = [];
  const seconds: number[] = [];
  const changes: number[] = [];
  first.forEach((one, at) => {
    const two = second[at];
    if (!isPresent(one) || !isPresent(two)) return;
    firsts.push(one);
    seconds.push(two);
    changes.push(two - one);
  });
  return { first: firsts, second: seconds, changes, incomplete: first.length - changes.length };
}
