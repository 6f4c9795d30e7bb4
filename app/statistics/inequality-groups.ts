/** A group with a known value, and its share of the population of such groups. */
export interface KnownGroup {
  readonly group: string;
  readonly share: number;
  readonly value: number;
  readonly standardError: number | null;
}

export type Better = 'higher' | 'lower';

export function sumOver(groups: readonly KnownGroup[], of: (group: KnownGroup) => number): number {
  return groups.reduce((sum, group) => sum + of(group), 0);
}

export function bestGroup(groups: readonly KnownGroup[], better: Better): KnownGroup {
  return groups.reduce((best, group) => {
    const isBetter = better === 'higher' ? group.value > best.value : group.value < best.value;
    return isBetter ? group : best;
  });
}

/**
 * The two groups a simple difference is taken of. Without an order the highest and the lowest; with one the most and the
 * least advantaged, the other way about if lower is better, so that a disadvantage is positive either way.
 */
export function endGroups(
  groups: readonly KnownGroup[],
  better: Better,
  ordered: boolean,
): readonly [KnownGroup, KnownGroup] {
  const highest = bestGroup(groups, 'higher');
  const lowest = bestGroup(groups, 'lower');
  if (!ordered) return [highest, lowest];
  const least = groups[0] ?? lowest;
  const most = groups[groups.length - 1] ?? highest;
  return better === 'higher' ? [most, least] : [least, most];
}

/** Average distance of the groups from a value, by population and with every group alike. */
export function meanDistance(
  groups: readonly KnownGroup[],
  from: number,
): { readonly weighted: number; readonly unweighted: number } {
  return {
    weighted: sumOver(groups, ({ share, value }) => share * Math.abs(value - from)),
    unweighted: sumOver(groups, ({ value }) => Math.abs(value - from)) / groups.length,
  };
}
