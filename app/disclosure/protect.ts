import { chooseHidden } from '#app/disclosure/choose-hidden.ts';
import { collectCounts, type Sum } from '#app/disclosure/counts.ts';
import { summarisePolicy, type DisclosurePolicy } from '#app/disclosure/policy.ts';
import { publishCounts } from '#app/disclosure/publish-counts.ts';
import { publishTable } from '#app/disclosure/publish-table.ts';
import { addsUp, sumsOf } from '#app/disclosure/sums.ts';
import type { PolicySummary } from '#app/results/released.ts';
import type { Table } from '#app/results/table.ts';

/** Tables as they may leave together, the rule they were protected by, and how many cells it hides. */
export interface Release {
  readonly tables: readonly Table[];
  readonly policy: PolicySummary;
  readonly hiddenCells: number;
}

/**
 * Protects tables that leave together. Small counts are hidden; so is every breakdown from which one could be worked out;
 * the other counts are rounded; shares, means and intervals are made from what is left, or hidden too.
 *
 * What it promises: no hidden count can be worked out from one sum of the release, be it rows adding up, columns adding
 * up, or a link between tables, whether or not the reader knows the policy. Each sum is judged by itself, over and over
 * until nothing changes. Not promised: what several sums solved together may tell, and what an earlier release tells.
 *
 * @param links counts of different tables that add up to one another; those that do not bear out are left aside
 */
export function protect(
  tables: readonly Table[],
  policy: DisclosurePolicy,
  links: readonly Sum[] = [],
): Release {
  const counts = collectCounts(tables);
  const linked = links.filter((link) => addsUp(link, counts));
  const sums = [...tables.flatMap((table) => sumsOf(table, counts)), ...linked];
  const hidden = chooseHidden(counts, sums, policy);
  const published = publishCounts(counts, sums, hidden, policy);
  const protectedTables = tables.map((table) => publishTable(table, counts, published, policy));
  return {
    tables: protectedTables,
    policy: summarisePolicy(policy),
    hiddenCells: countSuppressed(protectedTables),
  };
}

function countSuppressed(tables: readonly Table[]): number {
  const cells = tables.flatMap((table) => table.rows.flatMap((row) => Object.values(row.cells)));
  return cells.filter((cell) => cell.state === 'suppressed').length;
}
