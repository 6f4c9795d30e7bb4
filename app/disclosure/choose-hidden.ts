import type { CountId, Sum } from '#app/disclosure/counts.ts';
import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import { isSmall } from '#app/disclosure/round-count.ts';
import { sumIsSafe } from '#app/disclosure/sum-is-safe.ts';
import { addToHidden } from '#app/disclosure/suppression/add-to-hidden.ts';

/**
 * Which counts to hide without a solver: first every small one, then, wherever what is hidden could be worked out from the
 * rest of a sum, that whole breakdown, and again until no sum gives anything away. The total is kept if it can be. Last,
 * what several sums tell together is narrowed down as a reader with a pencil would, and what is still too narrow takes
 * everything with it that it is summed with.
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
    hideBreakdowns(counts, sums, policy, hidden);
    if (before === hidden.size) addToHidden(counts, sums, policy, hidden);
  }
  return hidden;
}

function hideBreakdowns(
  counts: ReadonlyMap<CountId, number>,
  sums: readonly Sum[],
  policy: DisclosurePolicy,
  hidden: Set<CountId>,
): void {
  for (const sum of sums) {
    if (sum.rest || sumIsSafe(sum, counts, hidden, policy)) continue;
    const shownParts = sum.parts.filter((part) => !hidden.has(part));
    for (const part of shownParts) hidden.add(part);
    if (shownParts.length === 0 && sum.total !== null) hidden.add(sum.total);
  }
}
