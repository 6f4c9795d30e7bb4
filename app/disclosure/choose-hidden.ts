import type { CountId, Sum } from '#app/disclosure/counts.ts';
import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import { isSmall } from '#app/disclosure/round-count.ts';
import { sumIsSafe } from '#app/disclosure/sum-is-safe.ts';

/**
 * Which counts to hide: first every small one; then, wherever what is hidden could be worked out from the rest of a sum,
 * the rest of that breakdown or its next smallest part, as the policy has it; and again until no sum gives anything away.
 * The total is kept if it can be.
 */
export function chooseHidden(
  counts: ReadonlyMap<CountId, number>,
  sums: readonly Sum[],
  policy: DisclosurePolicy,
): Set<CountId> {
  const hidden = new Set<CountId>();
  for (const [id, count] of counts) if (isSmall(count, policy)) hidden.add(id);

  for (let before = -1; before !== hidden.size;) {
    before = hidden.size;
    for (const sum of sums) {
      if (sumIsSafe(sum, counts, hidden, policy)) continue;
      for (const id of nextToHide(sum, counts, hidden, policy)) hidden.add(id);
    }
  }
  return hidden;
}

function nextToHide(
  sum: Sum,
  counts: ReadonlyMap<CountId, number>,
  hidden: ReadonlySet<CountId>,
  policy: DisclosurePolicy,
): readonly CountId[] {
  const shownParts = sum.parts.filter((part) => !hidden.has(part));
  if (shownParts.length === 0) return sum.total === null ? [] : [sum.total];
  const sizes = shownParts.map((id) => ({ id, count: counts.get(id) ?? 0 }));
  const hideable = sizes.filter(({ count }) => count > 0);
  if (policy.secondary === 'whole_breakdown' || hideable.length === 0) return shownParts;
  const smallest = hideable.reduce((least, part) => (part.count < least.count ? part : least));
  return [smallest.id];
}
