import type { CountId, Sum } from '#app/disclosure/counts.ts';
import { nothingLeft, type LeftBefore } from '#app/disclosure/left-before.ts';
import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import type { Demand, LinearSolver } from '#app/disclosure/solver/solver.ts';
import { Attackers } from '#app/disclosure/suppression/attackers.ts';
import { gatherQuantities, type Quantities } from '#app/disclosure/suppression/quantities.ts';
import { isAlwaysHidden, isFree, isSensitive } from '#app/disclosure/suppression/reader.ts';
import { strictDemands } from '#app/disclosure/suppression/strict-demands.ts';

/** Beyond these a page would stand still while it is worked out. */
const MOST_QUANTITIES = 3000;
const MOST_ROUNDS = 60;

/**
 * Which counts to hide so that the least is lost: the cheapest choice under which no reader can narrow a small count more
 * than the policy allows. Chosen, attacked by linear programming, chosen again with what the attack taught, until no attack
 * succeeds. undefined when that was not reached within a fixed amount of work.
 *
 * Fischetti M, Salazar JJ. Management Science 2001;47:1008-27.
 *
 * @param losses what hiding a count costs
 * @param before what was hidden before stays hidden
 */
export function chooseMinimal(
  counts: ReadonlyMap<CountId, number>,
  sums: readonly Sum[],
  losses: ReadonlyMap<CountId, number>,
  policy: DisclosurePolicy,
  solver: LinearSolver,
  before: LeftBefore = nothingLeft,
): Set<CountId> | undefined {
  const quantities = gatherQuantities(counts, sums, policy.hideUpTo + 1, !policy.hideZero);
  if (quantities.all.length > MOST_QUANTITIES) return undefined;
  const hidden = solve(quantities, losses, policy, solver, before);
  if (!hidden) return undefined;
  const printed = quantities.all.filter(({ kind }, at) => kind === 'printed' && hidden[at]);
  return new Set(printed.flatMap(({ ids }) => ids));
}

function solve(
  quantities: Quantities,
  losses: ReadonlyMap<CountId, number>,
  policy: DisclosurePolicy,
  solver: LinearSolver,
  { hidden: already }: LeftBefore,
): readonly boolean[] | undefined {
  const { all } = quantities;
  const start = all.map(
    (quantity) => isAlwaysHidden(quantity, policy) || quantity.ids.some((id) => already.has(id)),
  );
  if (!all.some((quantity) => isSensitive(quantity, policy))) return start;
  const places = all.flatMap((quantity, at) =>
    isFree(quantity, policy) && !start[at] ? [at] : [],
  );
  const prices = places.map((at) =>
    (all[at]?.ids ?? []).reduce((sum, id) => sum + (losses.get(id) ?? 1), 0),
  );
  const demands = strictDemands(quantities, policy).flatMap((each) => onFree(each, places, start));
  const attackers = new Attackers(quantities, policy, solver);
  try {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const taken = solver.cheapestCover({ prices, demands });
      if (!taken) return undefined;
      const hidden = [...start];
      places.forEach((place, column) => {
        if (taken[column]) hidden[place] = true;
      });
      const lessons = attackers.lessons(hidden);
      if (lessons.length === 0) return hidden;
      demands.push(...lessons.flatMap((lesson) => onFree(lesson, places, start)));
    }
    return undefined;
  } finally {
    attackers.close();
  }
}

/** A demand on the places that may be chosen, what is hidden anyway being given. None if it holds whatever is chosen. */
function onFree(demand: Demand, places: readonly number[], start: readonly boolean[]): Demand[] {
  const columnOf = new Map(places.map((place, column) => [place, column]));
  const columns: number[] = [];
  const weights: number[] = [];
  let least = demand.least;
  demand.columns.forEach((place, index) => {
    const weight = demand.weights[index] ?? 0;
    const column = columnOf.get(place);
    if (column === undefined) {
      if (start[place]) least -= weight;
    } else {
      columns.push(column);
      weights.push(weight);
    }
  });
  const worst = weights.reduce((sum, weight) => sum + Math.min(0, weight), 0);
  return worst >= least ? [] : [{ columns, weights, least }];
}
