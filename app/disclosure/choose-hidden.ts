import type { CountId, Sum } from '#app/disclosure/counts.ts';
import { nothingLeft, type LeftBefore } from '#app/disclosure/left-before.ts';
import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import { isSmall } from '#app/disclosure/round-count.ts';
import { sumIsSafe } from '#app/disclosure/sum-is-safe.ts';
import { plainSolver } from '#app/disclosure/solver/plain-solver.ts';
import { SolverError, type LinearSolver } from '#app/disclosure/solver/solver.ts';
import { addToHidden } from '#app/disclosure/suppression/add-to-hidden.ts';
import { hideUntilSafe } from '#app/disclosure/suppression/hide-until-safe.ts';

/** Above this many counts a dense simplex is too slow, and ranges are narrowed instead. */
const MOST_FOR_PLAIN_SOLVER = 400;

/**
 * Which counts to hide by the cautious rule: first every small one, then, wherever what is hidden could be worked out from
 * the rest of a sum, that whole breakdown, and again until no sum gives anything away. The total is kept if it can be. Last,
 * all sums are attacked together, by linear programming, and more is hidden until no attack succeeds; in a very large release
 * without a fast solver, by narrowing ranges as a reader with a pencil would.
 *
 * @param solver null: one without wasm
 * @param before what was hidden before stays hidden
 */
export function chooseHidden(
  counts: ReadonlyMap<CountId, number>,
  sums: readonly Sum[],
  losses: ReadonlyMap<CountId, number>,
  policy: DisclosurePolicy,
  solver: LinearSolver | null,
  before: LeftBefore = nothingLeft,
): Set<CountId> {
  const hidden = new Set<CountId>();
  for (const [id, count] of counts) {
    if (isSmall(count, policy) || before.hidden.has(id)) hidden.add(id);
  }
  const attacker = solver ?? (counts.size <= MOST_FOR_PLAIN_SOLVER ? plainSolver : null);

  for (let size = -1; size !== hidden.size;) {
    size = hidden.size;
    hideBreakdowns(counts, sums, policy, hidden);
    if (size !== hidden.size) continue;
    addToHidden(counts, sums, policy, hidden);
    if (attacker && size === hidden.size) {
      attack(() => hideUntilSafe(counts, sums, losses, policy, attacker, hidden));
    }
  }
  return hidden;
}

/** A solver that fails leaves what the rule chose so far: an audit tells whether that is safe. */
function attack(run: () => boolean): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof SolverError)) throw error;
  }
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
