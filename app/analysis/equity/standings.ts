import type { Standing } from '#app/results/cell.ts';
import {
  equitySteps,
  type Comparator,
  type Comparisons,
  type EquityStep,
} from '#app/results/equity-base.ts';
import { benjaminiHochberg } from '#app/statistics/benjamini-hochberg.ts';
import { compareOutcome, compareReach, compareStep, type Comparison } from './compare.ts';
import type { Group, GroupSet } from './groups.ts';

/** Of the gaps called clear, at most this share is expected to be chance. */
export const FALSE_DISCOVERY_RATE = 0.05;

/** What a group is compared by. */
export type Compared = EquityStep | 'reach' | 'outcome';

/** A comparison, and how it stands after allowing for how many were made. */
export interface Judged extends Comparison {
  readonly standing: Standing;
}

/** Every comparison of the page, judged together. */
export interface Judgements {
  readonly of: (group: Group, compared: Compared) => Judged | null;
  readonly comparisons: Comparisons;
}

/**
 * Makes every comparison of every group of every characteristic, and judges them as one family: clear at a false
 * discovery rate of 5% over all of them; possible where only its own interval leaves out "alike".
 */
export function judge(sets: readonly GroupSet[], against: Comparator): Judgements {
  const made: { group: Group; compared: Compared; comparison: Comparison }[] = [];
  for (const set of sets) {
    for (const group of set.groups) {
      const add = (compared: Compared, comparison: Comparison | null) => {
        if (comparison) made.push({ group, compared, comparison });
      };
      for (const step of equitySteps) add(step, compareStep(group, set, step, against));
      add('reach', compareReach(group, set));
      add('outcome', compareOutcome(group, set));
    }
  }
  const adjusted = benjaminiHochberg(made.map(({ comparison }) => comparison.pValue));
  const byGroup = new Map<Group, Map<Compared, Judged>>();
  const tally = { clear: 0, possible: 0 };
  made.forEach(({ group, compared, comparison }, at) => {
    const standing = standingOf(comparison, adjusted[at] ?? 1);
    if (standing.strength !== 'none') tally[standing.strength] += 1;
    const own = byGroup.get(group) ?? new Map<Compared, Judged>();
    byGroup.set(group, own.set(compared, { ...comparison, standing }));
  });
  return {
    of: (group, compared) => byGroup.get(group)?.get(compared) ?? null,
    comparisons: { made: made.length, ...tally, rate: FALSE_DISCOVERY_RATE },
  };
}

function standingOf({ value, interval, alike }: Comparison, adjusted: number): Standing {
  if (interval.lower <= alike && interval.upper >= alike) {
    return { direction: 'similar', strength: 'none' };
  }
  return {
    direction: value < alike ? 'lower' : 'higher',
    strength: adjusted <= FALSE_DISCOVERY_RATE ? 'clear' : 'possible',
  };
}
