import type { CountId, Sum } from '#app/disclosure/counts.ts';
import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import { greedyCover } from '#app/disclosure/solver/greedy-cover.ts';
import type { LinearSolver } from '#app/disclosure/solver/solver.ts';
import { Attackers } from '#app/disclosure/suppression/attackers.ts';
import { gatherQuantities } from '#app/disclosure/suppression/quantities.ts';
import { isFree, isSensitive } from '#app/disclosure/suppression/reader.ts';

const MOST_ROUNDS = 60;

/**
 * Adds to `hidden` until no attack by linear programming narrows a small count more than the policy allows: each time what
 * brings most for its price. @returns false when that was not reached within a fixed amount of work
 */
export function hideUntilSafe(
  counts: ReadonlyMap<CountId, number>,
  sums: readonly Sum[],
  losses: ReadonlyMap<CountId, number>,
  policy: DisclosurePolicy,
  solver: LinearSolver,
  hidden: Set<CountId>,
): boolean {
  const quantities = gatherQuantities(counts, sums, policy.hideUpTo + 1);
  const { all } = quantities;
  if (!all.some((quantity) => isSensitive(quantity, policy))) return true;
  const prices = all.map(({ ids }) => ids.reduce((sum, id) => sum + (losses.get(id) ?? 1), 0));
  const attackers = new Attackers(quantities, policy, solver);
  try {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const now = all.map(({ kind, ids }) => kind === 'rest' || ids.some((id) => hidden.has(id)));
      const demands = attackers.lessons(now);
      if (demands.length === 0) return true;
      const next = greedyCover({ prices, demands }, now);
      all.forEach((quantity, at) => {
        const isTaken = isFree(quantity, policy) && (next?.[at] ?? true);
        if (isTaken) for (const id of quantity.ids) hidden.add(id);
      });
    }
    return false;
  } finally {
    attackers.close();
  }
}
