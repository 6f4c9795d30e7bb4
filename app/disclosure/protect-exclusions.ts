import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import { isSmall, roundCount } from '#app/disclosure/round-count.ts';
import type { Exclusion } from '#app/results/method.ts';

/**
 * Who was left out, as it may be told: small numbers are hidden, the others rounded. If just one number of a unit would be
 * hidden, the next smallest goes with it, since a reader may know how many were left out altogether.
 */
export function protectExclusions(
  exclusions: readonly Exclusion[],
  policy: DisclosurePolicy,
): readonly Exclusion[] {
  const units = new Set(exclusions.map(({ unit }) => unit));
  const hidden = new Set<Exclusion>();
  for (const unit of units) {
    const ofUnit = exclusions.filter((exclusion) => exclusion.unit === unit);
    for (const exclusion of hiddenOf(ofUnit, policy)) hidden.add(exclusion);
  }
  return exclusions.map((exclusion) => ({
    ...exclusion,
    n: exclusion.n === null || hidden.has(exclusion) ? null : roundCount(exclusion.n, policy),
  }));
}

function hiddenOf(exclusions: readonly Exclusion[], policy: DisclosurePolicy): Exclusion[] {
  const small = exclusions.filter(({ n }) => n === null || isSmall(n, policy));
  if (small.length !== 1) return small;
  const others = exclusions.filter(({ n }) => n !== null && n > 0 && !isSmall(n, policy));
  const [next] = others.sort((one, other) => (one.n ?? 0) - (other.n ?? 0));
  return next ? [...small, next] : small;
}
