import { distance } from 'fastest-levenshtein';

/** Whether two words are the same but for a slip of the pen: one letter in five or more, two in nine or more. */
export function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length);
  if (shorter < 5 || Math.abs(one.length - other.length) > 2) return false;
  return distance(one, other) <= (shorter < 9 ? 1 : 2) && !/\d/.test(one + other);
}

/**
 * How much of the weight of two sets of words they share, 0 to 1: twice what is shared over the weight of both.
 * Words are matched with slips of the pen; `weightOf` says how telling each word is.
 */
export function sharedWeight(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  weightOf: (word: string) => number = () => 1,
): number {
  let shared = 0;
  let all = 0;
  for (const word of other) all += weightOf(word);
  for (const word of one) {
    const partner = other.has(word) ? word : alikeIn(other, word);
    all += weightOf(partner ?? word);
    if (partner !== undefined) shared += 2 * weightOf(partner);
  }
  return all === 0 ? 0 : shared / all;
}

function alikeIn(words: ReadonlySet<string>, word: string): string | undefined {
  for (const each of words) if (isAlike(word, each)) return each;
  return undefined;
}
