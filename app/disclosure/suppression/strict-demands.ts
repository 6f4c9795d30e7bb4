import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import type { Demand } from '#app/disclosure/solver/solver.ts';
import type { Quantities } from '#app/disclosure/suppression/quantities.ts';
import { isFree, isSensitive } from '#app/disclosure/suppression/reader.ts';

/**
 * The strict rule as demands on what is hidden: in every sum that is printed whole, never just one count, and never counts
 * that are together few, unless the total is hidden with them.
 */
export function strictDemands(
  { all, balances }: Quantities,
  policy: DisclosurePolicy,
): readonly Demand[] {
  if (policy.secondary !== 'strict') return [];
  return balances.flatMap(({ parts, total }): Demand[] => {
    const members = [...new Set([...parts, total])];
    if (members.some((member) => all[member]?.kind === 'rest')) return [];
    const hideable = members.filter((member) => {
      const quantity = all[member];
      return quantity && (isFree(quantity, policy) || isSensitive(quantity, policy));
    });
    const few = policy.hideUpTo + 1;
    if (hideable.length < 2) return [];
    return hideable.flatMap((one): Demand[] => {
      const others = hideable.filter((other) => other !== one);
      const notAlone: Demand = {
        columns: [...others, one],
        weights: [...others.map(() => 1), -1],
        least: 0,
      };
      if (one === total) return [notAlone];
      const weightOf = (member: number) =>
        member === total ? few : Math.min(few, all[member]?.value ?? 0);
      const notFew: Demand = {
        columns: [...others, one],
        weights: [...others.map(weightOf), weightOf(one) - few],
        least: 0,
      };
      return [notAlone, notFew];
    });
  });
}
