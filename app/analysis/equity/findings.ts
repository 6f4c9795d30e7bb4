import type { EquityCharacteristic, EquityFinding } from '#app/results/equity.ts';
import type { GroupSet } from './groups.ts';

/** What a reader must know of a characteristic, or of its population, before using what the page says. */
export function findingsOf(
  characteristics: readonly EquityCharacteristic[],
  sets: readonly GroupSet[],
): readonly EquityFinding[] {
  return characteristics.flatMap(({ key, label, state }): EquityFinding[] => {
    const own = { characteristic: key, label };
    if (state === 'does_not_apply') return [{ kind: 'does_not_apply', ...own }];
    if (state === 'not_collected') return [{ kind: 'not_collected', ...own }];
    const residents = sets.find((set) => set.characteristics[0]?.key === key)?.residents;
    if (!residents) return [{ kind: 'no_population', ...own }];
    const { agesAre, notMatched, areas } = residents;
    return [
      ...(agesAre === 'all_ages' ? [{ kind: 'all_age_population', ...own } as const] : []),
      ...(agesAre === 'not_stated' ? [{ kind: 'ages_not_stated', ...own } as const] : []),
      ...(notMatched.length > 0
        ? [{ kind: 'population_not_matched', ...own, groups: notMatched } as const]
        : []),
      ...(areas.length > 1 ? [{ kind: 'several_areas', characteristic: key, areas } as const] : []),
    ];
  });
}
