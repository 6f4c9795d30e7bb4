import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import { releaseFigures } from '#app/disclosure/release-figures.ts';
import type { LinearSolver } from '#app/disclosure/solver/solver.ts';
import type { Figure } from '#app/results/figure.ts';
import type { Released } from '#app/results/released.ts';

/**
 * A figure that may leave: all its tables protected together, and the numbers of those left out protected too. Its words
 * (population, source, rules) pass as they are, and so may not hold a number of young people.
 *
 * @param solver from `openSolver`, the same for all that leaves; null: the cautious rule
 */
export function releaseFigure<F extends Figure>(
  figure: F,
  policy: DisclosurePolicy,
  solver: LinearSolver | null = null,
): Released<F> {
  return releaseFigures({ figure }, policy, { solver }).released.figure;
}
