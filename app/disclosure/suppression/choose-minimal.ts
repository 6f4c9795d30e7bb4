import type { CountId, Sum } from '#app/disclosure/counts.ts';
import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import type { Demand, LinearSolver } from '#app/disclosure/solver/solver.ts';
import { Attack } from '#app/disclosure/suppression/attack.ts';
import { widthCut } from '#app/disclosure/suppression/cut.ts';
import { neededWidth, widthOf } from '#app/disclosure/suppression/protection.ts';
import { gatherQuantities, type Quantities } from '#app/disclosure/suppression/quantities.ts';
import {
  isAlwaysHidden,
  isFree,
  isSensitive,
  type Reader,
} from '#app/disclosure/suppression/reader.ts';
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
 */
export function chooseMinimal(
  counts: ReadonlyMap<CountId, number>,
  sums: readonly Sum[],
  losses: ReadonlyMap<CountId, number>,
  policy: DisclosurePolicy,
  solver: LinearSolver,
): Set<CountId> | undefined {
  const quantities = gatherQuantities(counts, sums, policy.hideUpTo + 1);
  if (quantities.all.length > MOST_QUANTITIES) return undefined;
  const hidden = solve(quantities, losses, policy, solver);
  if (!hidden) return undefined;
  const printed = quantities.all.filter(({ kind }, at) => kind === 'printed' && hidden[at]);
  return new Set(printed.flatMap(({ ids }) => ids));
}

function solve(
  quantities: Quantities,
  losses: ReadonlyMap<CountId, number>,
  policy: DisclosurePolicy,
  solver: LinearSolver,
): readonly boolean[] | undefined {
  const { all } = quantities;
  const sensitive = all.flatMap((quantity, at) => (isSensitive(quantity, policy) ? [at] : []));
  const start = all.map((quantity) => isAlwaysHidden(quantity, policy));
  if (sensitive.length === 0) return start;

  const free = all.map((quantity) => isFree(quantity, policy));
  const prices = all.map(({ ids }) => ids.reduce((sum, id) => sum + (losses.get(id) ?? 1), 0));
  const demands = strictDemands(quantities, policy).map((demand) => onFree(demand, free, start));
  const readers: readonly Reader[] = ['subtracting', 'told'];
  const everything = start.map((always, at) => always || (free[at] ?? false));
  const attacks = readers.map((reader) => ({
    reader,
    now: new Attack(quantities, reader, policy, solver),
    atMost: new Attack(quantities, reader, policy, solver),
  }));
  try {
    for (const { atMost } of attacks) atMost.suppose(everything);
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const hidden = choose(prices, free, start, demands, solver);
      if (!hidden) return undefined;
      const before = demands.length;
      for (const attack of attacks) demands.push(...lessons(attack, hidden));
      if (demands.length === before) return hidden;
    }
    return undefined;
  } finally {
    for (const { now, atMost } of attacks) {
      now.close();
      atMost.close();
    }
  }

  function lessons(
    { reader, now, atMost }: (typeof attacks)[number],
    hidden: readonly boolean[],
  ): Demand[] {
    now.suppose(hidden);
    const width = neededWidth(reader, policy);
    return sensitive.flatMap((at): Demand[] => {
      if (reader === 'subtracting' && all[at]?.kind === 'rest') return [];
      if (now.isSeenToRange(at, width)) return [];
      const inferred = now.infer(at);
      if (widthOf(inferred.range) >= width) return [];
      const possible = atMost.isSeenToRange(at, width) ? width : widthOf(atMost.infer(at).range);
      const reachable = Math.min(width, possible);
      if (widthOf(inferred.range) >= reachable) return [];
      const cut = widthCut(at, inferred, reachable, { quantities, reader, policy, isFree: free });
      const kept = cut.columns.reduce(
        (sum, column, index) => sum + (hidden[column] ? (cut.weights[index] ?? 0) : 0),
        0,
      );
      return [kept < cut.least - 1e-9 ? cut : oneMore(free, hidden)];
    });
  }
}

/** The demand on what may be chosen, what is hidden anyway being given. */
function onFree(demand: Demand, free: readonly boolean[], start: readonly boolean[]): Demand {
  const columns: number[] = [];
  const weights: number[] = [];
  let least = demand.least;
  demand.columns.forEach((column, index) => {
    const weight = demand.weights[index] ?? 0;
    if (free[column]) {
      columns.push(column);
      weights.push(weight);
    } else if (start[column]) {
      least -= weight;
    }
  });
  return { columns, weights, least };
}

function choose(
  prices: readonly number[],
  free: readonly boolean[],
  start: readonly boolean[],
  demands: readonly Demand[],
  solver: LinearSolver,
): readonly boolean[] | undefined {
  const places = free.flatMap((isOpen, at) => (isOpen ? [at] : []));
  const columnOf = new Map(places.map((place, column) => [place, column]));
  const taken = solver.cheapestCover({
    prices: places.map((place) => prices[place] ?? 1),
    demands: demands
      .filter(({ least, weights }) => least > 0 || weights.some((weight) => weight < 0))
      .map(({ columns, weights, least }) => ({
        columns: columns.map((column) => columnOf.get(column) ?? 0),
        weights,
        least,
      })),
  });
  if (!taken) return undefined;
  const hidden = [...start];
  places.forEach((place, column) => {
    if (taken[column]) hidden[place] = true;
  });
  return hidden;
}

/** A choice that only fails because counts are whole: at least one more must be hidden. */
function oneMore(free: readonly boolean[], hidden: readonly boolean[]): Demand {
  const columns = free.flatMap((isOpen, at) => (isOpen && !hidden[at] ? [at] : []));
  return { columns, weights: columns.map(() => 1), least: 1 };
}
