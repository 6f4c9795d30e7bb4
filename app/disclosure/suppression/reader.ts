import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import { countsBehind, isSmall, roundCount, type Range } from '#app/disclosure/round-count.ts';
import type { Quantity } from '#app/disclosure/suppression/quantities.ts';

/**
 * Who tries to find out: a reader who subtracts and knows the policy, or one who was also told which of the hidden counts
 * are small. What is left over is printed nowhere, not even as hidden, and so nobody is told of it.
 */
export type Reader = 'subtracting' | 'told';

/** Hidden for its own sake, or a small number that was left over. */
export function isSensitive({ kind, value }: Quantity, policy: DisclosurePolicy): boolean {
  if (kind === 'known') return false;
  return kind === 'rest' ? value > 0 && value <= policy.hideUpTo : isSmall(value, policy);
}

/** Whether it may be chosen to be hidden for the sake of others: a printed count that is neither small nor 0. */
export function isFree(quantity: Quantity, policy: DisclosurePolicy): boolean {
  return quantity.kind === 'printed' && quantity.value > 0 && !isSensitive(quantity, policy);
}

/** Small counts, and what is left over, which is printed nowhere. */
export function isAlwaysHidden(quantity: Quantity, policy: DisclosurePolicy): boolean {
  return quantity.kind === 'rest' || isSensitive(quantity, policy);
}

/** What a reader supposes of a quantity by itself, shown or hidden. */
export function supposed(
  quantity: Quantity,
  hidden: boolean,
  reader: Reader,
  policy: DisclosurePolicy,
): Range {
  const { value } = quantity;
  if (!hidden) return countsBehind(roundCount(value, policy), policy);
  if (reader === 'told' && quantity.kind !== 'rest' && isSensitive(quantity, policy)) {
    return { lowest: policy.hideZero ? 0 : 1, highest: policy.hideUpTo };
  }
  const reach = reachOf(policy);
  return { lowest: Math.max(quantity.leastHidden, value - reach), highest: value + reach };
}

/**
 * How far from its true value a hidden count is supposed to wander. A real reader knows no such bound; keeping one makes
 * the search quicker and errs on the side of hiding.
 */
function reachOf({ leastWidth, hideUpTo, roundTo }: DisclosurePolicy): number {
  return 3 * (Math.max(leastWidth, hideUpTo + 1) + roundTo);
}
