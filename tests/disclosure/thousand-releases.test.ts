import fc from 'fast-check';
import { expect, test } from 'vitest';
import { audit } from '#app/disclosure/audit/audit.ts';
import { defaultPolicy, type DisclosurePolicy } from '#app/disclosure/policy.ts';
import { policyPresets } from '#app/disclosure/presets.ts';
import { protect, type Release } from '#app/disclosure/protect.ts';
import { isSmall } from '#app/disclosure/round-count.ts';
import type { LinearSolver } from '#app/disclosure/solver/solver.ts';
import { randomRelease } from '#tests/disclosure/random-release.ts';
import { highs } from '#tests/disclosure/solver.ts';

const minutes = 60_000;

/** Protects random releases, attacks each, and looks at every number that would be read. */
async function attackMany(
  runs: number,
  policy: DisclosurePolicy,
  protectBy: LinearSolver | null,
): Promise<void> {
  const auditor = await highs();
  await fc.assert(
    fc.asyncProperty(randomRelease, async ({ tables, links }) => {
      const release = protect(tables, policy, links, protectBy);
      const report = await audit(release, auditor);
      expect(report).toMatchObject({ state: 'passed', findings: [] });
      expect(publishedCounts(release).filter((count) => isSmall(count, policy))).toEqual([]);
    }),
    { numRuns: runs, seed: 20261122 },
  );
}

function publishedCounts({ tables }: Release): number[] {
  return tables.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      ['n', 'accepted', 'completed'].flatMap((key) => {
        const cell = cells[key];
        return cell?.state === 'shown' ? [cell.value] : [];
      }),
    ),
  );
}

test(
  'in 1,000 random releases no hidden count can be inferred within the protected range',
  async () => {
    await attackMany(1000, defaultPolicy, await highs());
  },
  5 * minutes,
);

test.each(policyPresets.slice(1).map((policy) => [policy.id, policy] as const))(
  'nor under the rule of %s',
  async (_, policy) => {
    await attackMany(100, policy, await highs());
  },
  5 * minutes,
);

test.each(policyPresets.map((policy) => [policy.id, policy] as const))(
  'nor by the cautious rule, under the rule of %s',
  async (_, policy) => {
    await attackMany(100, policy, null);
  },
  5 * minutes,
);
