import { chooseHidden } from '#app/disclosure/choose-hidden.ts';
import { collectCounts, restId, type CountId, type Sum } from '#app/disclosure/counts.ts';
import { dearerWhereShown, nothingLeft, type LeftBefore } from '#app/disclosure/left-before.ts';
import { measureLosses } from '#app/disclosure/measure-losses.ts';
import { summarisePolicy, type DisclosurePolicy } from '#app/disclosure/policy.ts';
import { publishCounts } from '#app/disclosure/publish-counts.ts';
import { publishSummaries } from '#app/disclosure/publish-summaries.ts';
import { publishTable } from '#app/disclosure/publish-table.ts';
import { isSmall, roundCount } from '#app/disclosure/round-count.ts';
import { SolverError, type LinearSolver } from '#app/disclosure/solver/solver.ts';
import { chooseMinimal } from '#app/disclosure/suppression/choose-minimal.ts';
import { borneOut, sumsOf } from '#app/disclosure/sums.ts';
import type { PolicySummary } from '#app/results/released.ts';
import type { Table } from '#app/results/table.ts';

/** A sum that a reader may use. `knownTotal`: the total no table holds, rounded, that a reader is supposed to know. */
export interface UsableSum extends Sum {
  readonly knownTotal?: number;
}

/** What an audit needs to know besides the tables. It names small counts, and so stays on the device. */
export interface AuditTrail {
  readonly policy: DisclosurePolicy;
  readonly sums: readonly UsableSum[];
  /** Counts, and what sums leave over, that are small. */
  readonly small: readonly CountId[];
  /** Hidden counts that may be 0 for all a reader knows. Of the others every reader knows that 0 would be told as 0. */
  readonly maybeZero: readonly CountId[];
}

/** Tables as they may leave together, the rule they were protected by, and how many cells it hides. */
export interface Release {
  readonly tables: readonly Table[];
  readonly policy: PolicySummary;
  readonly hiddenCells: number;
  /** `least_loss`: no other choice hides less. `cautious`: the fallback, which hides whole breakdowns. */
  readonly chosenBy: 'least_loss' | 'cautious';
  readonly trail: AuditTrail;
}

/**
 * Protects tables that leave together. Small counts are hidden; so are the others from which one could be worked out;
 * what is shown is rounded; shares, rates, ratios, differences, means, medians and intervals are made from what is left,
 * or hidden too.
 *
 * With a solver, what is hidden besides the small counts is the least that keeps every small count, and every small number
 * left over, as uncertain as the policy asks, against a reader who solves all sums of the release together and knows the
 * policy. Without one, or where the search does not end, it is the cautious rule: whole breakdowns, and then as much more
 * as it takes to withstand the same attacks. Not promised: what an earlier release
 * tells (see `compareWithLedger`), and what a reader already knows of the people themselves.
 *
 * @param links counts of different tables that add up to one another; those that do not bear out are left aside
 * @param solver from `openSolver`; the same for everything that leaves in one session
 * @param before what left earlier about the same young people by the same rule (`leftBeforeIn`)
 */
export function protect(
  tables: readonly Table[],
  policy: DisclosurePolicy,
  links: readonly Sum[] = [],
  solver: LinearSolver | null = null,
  before: LeftBefore = nothingLeft,
): Release {
  const counts = collectCounts(tables);
  const sums = [...tables.flatMap((table) => sumsOf(table, counts)), ...borneOut(links, counts)];
  const losses = dearerWhereShown(measureLosses(tables, counts), before);
  const least = solver && leastLoss(counts, sums, losses, policy, solver, before);
  const hidden = least ?? chooseHidden(counts, sums, losses, policy, solver, before);
  const published = publishCounts(counts, sums, hidden, policy);
  const protectedTables = publishSummaries(
    tables.map((table) => publishTable(table, counts, published, policy)),
    tables,
  );
  return {
    tables: protectedTables,
    policy: summarisePolicy(policy),
    hiddenCells: countSuppressed(protectedTables),
    chosenBy: least ? 'least_loss' : 'cautious',
    trail: {
      ...trailOf(counts, sums, policy),
      maybeZero: [...hidden].filter((id) => !least || policy.hideZero || counts.get(id) === 0),
    },
  };
}

function leastLoss(
  counts: ReadonlyMap<CountId, number>,
  sums: readonly Sum[],
  losses: ReadonlyMap<CountId, number>,
  policy: DisclosurePolicy,
  solver: LinearSolver,
  before: LeftBefore,
): Set<CountId> | undefined {
  try {
    return chooseMinimal(counts, sums, losses, policy, solver, before);
  } catch (error) {
    if (!(error instanceof SolverError)) throw error;
    return undefined;
  }
}

function trailOf(
  counts: ReadonlyMap<CountId, number>,
  sums: readonly Sum[],
  policy: DisclosurePolicy,
): Omit<AuditTrail, 'maybeZero'> {
  const small = [...counts].filter(([, count]) => isSmall(count, policy)).map(([id]) => id);
  const usable: UsableSum[] = [];
  for (const sum of sums) {
    const made = sum.parts.reduce((soFar, part) => soFar + (counts.get(part) ?? 0), 0);
    if (sum.total === null) {
      if (made > policy.hideUpTo) usable.push({ ...sum, knownTotal: roundCount(made, policy) });
      continue;
    }
    usable.push(sum);
    const left = (counts.get(sum.total) ?? 0) - made;
    if (sum.rest && left > 0 && left <= policy.hideUpTo) small.push(restId(sum));
  }
  return { policy, sums: usable, small };
}

function countSuppressed(tables: readonly Table[]): number {
  const cells = tables.flatMap((table) => table.rows.flatMap((row) => Object.values(row.cells)));
  return cells.filter((cell) => cell.state === 'suppressed').length;
}
