import { collectCounts, type CountId, type Sum } from '#app/disclosure/counts.ts';
import { isSmall } from '#app/disclosure/round-count.ts';
import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import { borneOut, sumsOf } from '#app/disclosure/sums.ts';
import type { Table } from '#app/results/table.ts';

/**
 * The rule of thumb to compare with: wherever a sum has just one hidden part, its next smallest part is hidden too (its
 * total, if there is no other), until no sum has one. 0 stays.
 */
export function hideNextSmallest(
  tables: readonly Table[],
  links: readonly Sum[],
  policy: DisclosurePolicy,
): ReadonlySet<CountId> {
  const counts = collectCounts(tables);
  const sums = [...tables.flatMap((each) => sumsOf(each, counts)), ...borneOut(links, counts)];
  const hidden = new Set<CountId>();
  for (const [id, count] of counts) if (isSmall(count, policy)) hidden.add(id);
  const countOf = (id: CountId) => counts.get(id) ?? 0;
  for (let before = -1; before !== hidden.size;) {
    before = hidden.size;
    for (const { parts, total, rest } of sums) {
      const members = total === null ? parts : [...parts, total];
      if (rest || members.filter((id) => hidden.has(id)).length !== 1) continue;
      const open = parts.filter((id) => !hidden.has(id) && countOf(id) > 0);
      const [next] = open.sort((one, other) => countOf(one) - countOf(other));
      if (next ?? total) hidden.add(next ?? total ?? '');
    }
  }
  return hidden;
}
