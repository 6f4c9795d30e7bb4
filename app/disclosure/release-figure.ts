import { linksOf } from '#app/disclosure/links.ts';
import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import { protectExclusions } from '#app/disclosure/protect-exclusions.ts';
import { protect } from '#app/disclosure/protect.ts';
import { releasedValue } from '#app/disclosure/released-value.ts';
import type { Figure } from '#app/results/figure.ts';
import type { Released } from '#app/results/released.ts';
import type { Table } from '#app/results/table.ts';

/**
 * A figure that may leave: all its tables protected together, and the numbers of those left out protected too. Its words
 * (population, source, rules) pass as they are, and so may not hold a number of young people.
 */
export function releaseFigure<F extends Figure>(figure: F, policy: DisclosurePolicy): Released<F> {
  const named: [string, Table][] = Object.entries(figure.tables);
  const release = protect(
    named.map(([, table]) => table),
    policy,
    linksOf(figure),
  );
  const tables = Object.fromEntries(named.map(([name], index) => [name, release.tables[index]]));
  const exclusions = protectExclusions(figure.method.exclusions, policy);
  const hiddenExclusions = exclusions.filter(({ n }) => n === null).length;
  const value: F = { ...figure, tables, method: { ...figure.method, exclusions } };
  return releasedValue(value, release.policy, release.hiddenCells + hiddenExclusions);
}
