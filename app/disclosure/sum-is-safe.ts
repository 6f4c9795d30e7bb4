import type { CountId, Sum } from '#app/disclosure/counts.ts';
import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import { countsBehind, roundCount, type Range } from '#app/disclosure/round-count.ts';

/**
 * Whether a reader who knows the policy, and who subtracts what is shown in one sum, is left unable to tell what is
 * hidden in it:
 * - never is exactly one count hidden, not even when rounding would blur the difference;
 * - the hidden counts together are more than the policy's limit, for they can be read as one group;
 * - each of them can still be any of several values, given what the shown counts may stand for.
 * A breakdown that is hidden as a whole is safe: its total says no more than the total.
 */
export function sumIsSafe(
  sum: Sum,
  counts: ReadonlyMap<CountId, number>,
  hidden: ReadonlySet<CountId>,
  policy: DisclosurePolicy,
): boolean {
  const hiddenParts = sum.parts.filter((part) => hidden.has(part));
  const totalIsHidden = sum.total !== null && hidden.has(sum.total);
  const unknowns = hiddenParts.length + (totalIsHidden ? 1 : 0);
  if (unknowns === 0) return true;
  if (unknowns === 1) return false;
  if (hiddenParts.length === sum.parts.length) return true;

  const total = addCounts(sum.parts, counts);
  if (totalIsHidden) {
    const small = { lowest: 0, highest: policy.hideUpTo };
    return total > policy.hideUpTo || staysOpen(hiddenParts.length, small, policy);
  }
  if (addCounts(hiddenParts, counts) <= policy.hideUpTo) return false;
  const shownParts = sum.parts.filter((part) => !hidden.has(part));
  const left = whatIsLeft(total, shownParts, counts, policy);
  return staysOpen(hiddenParts.length, left, policy);
}

/** What the hidden parts may add up to, as far as rounded numbers tell. */
function whatIsLeft(
  total: number,
  shownParts: readonly CountId[],
  counts: ReadonlyMap<CountId, number>,
  policy: DisclosurePolicy,
): Range {
  let { lowest, highest } = countsBehind(roundCount(total, policy), policy);
  for (const part of shownParts) {
    const behind = countsBehind(roundCount(counts.get(part) ?? 0, policy), policy);
    lowest -= behind.highest;
    highest -= behind.lowest;
  }
  return { lowest: Math.max(lowest, policy.hideUpTo + 1), highest };
}

/** Whether each of some hidden counts, all supposed small, can still take several values if together they lie in `range`. */
function staysOpen(parts: number, range: Range, policy: DisclosurePolicy): boolean {
  const least = policy.hideZero ? 0 : 1;
  const most = policy.hideUpTo;
  if (range.lowest > parts * most) return true;
  const lowest = Math.max(least, range.lowest - (parts - 1) * most);
  const highest = Math.min(most, range.highest - (parts - 1) * least);
  return highest - lowest + 1 >= policy.leastPossibleValues;
}

function addCounts(ids: readonly CountId[], counts: ReadonlyMap<CountId, number>): number {
  return ids.reduce((sum, id) => sum + (counts.get(id) ?? 0), 0);
}
