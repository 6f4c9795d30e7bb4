import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import type { Demand, Extreme } from '#app/disclosure/solver/solver.ts';
import { equationOf, type Inferred } from '#app/disclosure/suppression/attack.ts';
import type { Quantities } from '#app/disclosure/suppression/quantities.ts';
import { isAlwaysHidden, supposed, type Reader } from '#app/disclosure/suppression/reader.ts';

/** Weights below this are the solver's rounding. */
const negligible = 1e-7;

/**
 * What must be hidden besides, so that one quantity can range as widely as it needs to: by linear duality, the prices that
 * prove how narrow it is under the present choice prove a bound under every other choice.
 *
 * Fischetti M, Salazar JJ. Management Science 2001;47:1008-27 (Benders cuts for cell suppression).
 */
export function widthCut(
  quantity: number,
  { least, greatest }: Inferred,
  width: number,
  frame: {
    readonly quantities: Quantities;
    readonly reader: Reader;
    readonly policy: DisclosurePolicy;
    readonly isFree: readonly boolean[];
  },
): Demand {
  const below = proof(quantity, 1, least, frame);
  const above = proof(quantity, -1, greatest, frame);
  const demanded = width + below.constant + above.constant;
  const weights = new Map<number, number>();
  for (const { column, weight } of [...below.terms, ...above.terms]) {
    weights.set(column, (weights.get(column) ?? 0) + weight);
  }
  const named = [...weights].filter(([, weight]) => weight > negligible);
  return {
    columns: named.map(([column]) => column),
    weights: named.map(([, weight]) => Math.min(weight, Math.max(demanded, negligible))),
    least: demanded - negligible,
  };
}

/** A bound from below on sign·x: constant − Σ weight·hidden over the free quantities. */
function proof(
  quantity: number,
  sign: 1 | -1,
  { prices }: Extreme,
  { quantities, reader, policy, isFree }: Parameters<typeof widthCut>[3],
): { constant: number; terms: { column: number; weight: number }[] } {
  const reduced = new Float64Array(quantities.all.length);
  reduced[quantity] = sign;
  quantities.balances.forEach((balance, row) => {
    const { columns, weights } = equationOf(balance);
    columns.forEach((column, at) => {
      reduced[column] = (reduced[column] ?? 0) - (weights[at] ?? 0) * (prices[row] ?? 0);
    });
  });
  let constant = 0;
  const terms: { column: number; weight: number }[] = [];
  quantities.all.forEach((each, column) => {
    const cost = reduced[column] ?? 0;
    if (Math.abs(cost) < 1e-9) return;
    const bound = (hidden: boolean) => {
      const { lowest, highest } = supposed(each, hidden, reader, policy);
      return cost > 0 ? cost * lowest : cost * highest;
    };
    if (!isFree[column]) {
      constant += bound(isAlwaysHidden(each, policy));
      return;
    }
    constant += bound(false);
    terms.push({ column, weight: bound(false) - bound(true) });
  });
  return { constant, terms };
}
