import type { Interval } from '#app/results/interval.ts';
import { normalCritical } from '#app/statistics/distributions.ts';
import { sumOver, type KnownGroup } from '#app/statistics/inequality-groups.ts';

/** The interval of a difference of two independent groups; null without standard errors. */
export function differenceInterval(
  one: KnownGroup,
  other: KnownGroup,
  level: number,
): Interval | null {
  if (one.standardError === null || other.standardError === null) return null;
  const value = one.value - other.value;
  const reach = normalCritical(level) * Math.hypot(one.standardError, other.standardError);
  return { lower: value - reach, upper: value + reach, level, method: 'normal' };
}

/** The interval of a ratio of two independent groups, on the log scale; null without standard errors. */
export function ratioInterval(one: KnownGroup, other: KnownGroup, level: number): Interval | null {
  if (one.standardError === null || other.standardError === null) return null;
  const value = one.value / other.value;
  const error = Math.hypot(one.standardError / one.value, other.standardError / other.value);
  const reach = Math.exp(normalCritical(level) * error);
  return { lower: value / reach, upper: value * reach, level, method: 'log-normal' };
}

/**
 * WHO's approximate interval of the between-group variance; null without standard errors.
 *
 * Ahn J et al. JCO Clin Cancer Inform 2018;2:1-19, as WHO's healthequal has it.
 */
export function varianceInterval(
  groups: readonly KnownGroup[],
  average: number,
  variance: number,
  level: number,
): Interval | null {
  if (groups.some(({ standardError }) => standardError === null)) return null;
  const errorSquare = ({ standardError }: KnownGroup) => (standardError ?? 0) ** 2;
  const linear = sumOver(
    groups,
    (group) => group.share ** 2 * (group.value - average) ** 2 * errorSquare(group),
  );
  const own = sumOver(
    groups,
    (group) => group.share ** 2 * (1 - group.share) ** 2 * errorSquare(group) ** 2,
  );
  const all = sumOver(groups, (group) => group.share ** 2 * errorSquare(group)) ** 2;
  const same = sumOver(groups, (group) => group.share ** 4 * errorSquare(group) ** 2);
  const reach = normalCritical(level) * Math.sqrt(4 * linear + 2 * (own + all - same));
  return { lower: variance - reach, upper: variance + reach, level, method: 'normal' };
}
