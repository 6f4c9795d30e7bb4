import type { CountId } from '#app/disclosure/counts.ts';

/**
 * Which counts about the same young people left earlier by the same rule, and which were hidden then. Two ways of hiding
 * the same table, laid side by side, give numbers away: what was hidden stays hidden, and what is out is dear to hide.
 */
export interface LeftBefore {
  readonly hidden: ReadonlySet<CountId>;
  readonly shown: ReadonlySet<CountId>;
}

export const nothingLeft: LeftBefore = { hidden: new Set(), shown: new Set() };

/** How many times its loss hiding a count costs that is out already. */
const DEARER = 20;

/** What hiding each count costs, given what left before. */
export function dearerWhereShown(
  losses: ReadonlyMap<CountId, number>,
  { shown }: LeftBefore,
): ReadonlyMap<CountId, number> {
  if (shown.size === 0) return losses;
  return new Map([...losses].map(([id, loss]) => [id, shown.has(id) ? DEARER * loss : loss]));
}
