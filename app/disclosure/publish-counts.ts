import type { CountId, Sum } from '#app/disclosure/counts.ts';
import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import { roundCount } from '#app/disclosure/round-count.ts';

/**
 * The counts that may be shown, rounded. What is not in the map is hidden. A total of rows that are all shown is the sum
 * of the rounded rows, if the policy has it so; every other total is rounded by itself, and need not add up.
 */
export function publishCounts(
  counts: ReadonlyMap<CountId, number>,
  sums: readonly Sum[],
  hidden: ReadonlySet<CountId>,
  policy: DisclosurePolicy,
): Map<CountId, number> {
  const published = new Map<CountId, number>();
  for (const [id, count] of counts) {
    if (!hidden.has(id)) published.set(id, roundCount(count, policy));
  }
  if (policy.totals === 'rounded') return published;

  for (const { along, total, parts, rest } of sums) {
    if (along !== 'rows' || rest || total === null || !published.has(total)) continue;
    if (parts.some((part) => hidden.has(part))) continue;
    const sum = parts.reduce((made, part) => made + roundCount(counts.get(part) ?? 0, policy), 0);
    published.set(total, sum);
  }
  return published;
}
