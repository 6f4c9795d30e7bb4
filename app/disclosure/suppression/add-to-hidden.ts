import type { CountId, Sum } from '#app/disclosure/counts.ts';
import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import { narrow } from '#app/disclosure/suppression/narrow.ts';
import { neededWidth, widthOf } from '#app/disclosure/suppression/protection.ts';
import { gatherQuantities, type Quantities } from '#app/disclosure/suppression/quantities.ts';
import { isFree, isSensitive, supposed, type Reader } from '#app/disclosure/suppression/reader.ts';

/** Adds to `hidden` whatever is summed with a small count that ranges narrowed over all sums leave too narrow. */
export function addToHidden(
  counts: ReadonlyMap<CountId, number>,
  sums: readonly Sum[],
  policy: DisclosurePolicy,
  hidden: Set<CountId>,
): void {
  const quantities = gatherQuantities(counts, sums, policy.hideUpTo + 1);
  const { all, balances } = quantities;
  const isHidden = all.map(({ kind, ids }) => kind === 'rest' || ids.some((id) => hidden.has(id)));
  const everything = all.map((quantity, at) => isHidden[at] === true || isFree(quantity, policy));
  const readers: readonly Reader[] = ['subtracting', 'told'];
  for (const reader of readers) {
    const now = rangesOf(quantities, isHidden, reader, policy);
    const atMost = rangesOf(quantities, everything, reader, policy);
    all.forEach((quantity, at) => {
      if (!isSensitive(quantity, policy)) return;
      const width = neededWidth(quantity, reader, policy);
      const [own, possible] = [now[at], atMost[at]];
      if (!own || !possible || widthOf(own) >= Math.min(width, widthOf(possible))) return;
      for (const { parts, total } of balances) {
        if (total !== at && !parts.includes(at)) continue;
        for (const member of [...parts, total]) hideAll(member);
      }
    });
  }

  function hideAll(member: number): void {
    const quantity = all[member];
    if (quantity && isFree(quantity, policy)) for (const id of quantity.ids) hidden.add(id);
  }
}

function rangesOf(
  { all, balances }: Quantities,
  hidden: readonly boolean[],
  reader: Reader,
  policy: DisclosurePolicy,
) {
  const ranges = all.map((quantity, at) => supposed(quantity, hidden[at] ?? false, reader, policy));
  return narrow(ranges, balances);
}
