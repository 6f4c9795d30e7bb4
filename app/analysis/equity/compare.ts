import type { Comparator, EquityStep } from '#app/results/equity-base.ts';
import type { Interval } from '#app/results/interval.ts';
import { ancovaOfSums } from '#app/statistics/ancova-of-sums.ts';
import { binomialTest } from '#app/statistics/binomial-test.ts';
import { observedOverExpected } from '#app/statistics/crude-rate.ts';
import { fisherExact } from '#app/statistics/fisher-exact.ts';
import { newcombeDifference } from '#app/statistics/newcombe-difference.ts';
import { addPairSums } from '#app/statistics/pair-sums.ts';
import type { StepCount } from './group-counts.ts';
import type { Group, GroupSet } from './groups.ts';

/** A group smaller than this is shown but not compared: its interval would be wider than any finding. A product choice. */
export const LEAST_TO_COMPARE = 10;

/** A group set against others, with its own interval and the p value that goes into the false discovery rate. */
export interface Comparison {
  readonly value: number;
  readonly interval: Interval;
  /** Where the two are alike: 0 for a difference, 1 for a ratio. */
  readonly alike: 0 | 1;
  readonly pValue: number;
}

/**
 * The share of a group that reached a step, less that of everyone else, or less that of the whole scheme, the group
 * included. Against the scheme the gap and its interval are those against everyone else, times the share of the scheme that is
 * everyone else; so both views find the same. null: too few on either side.
 */
export function compareStep(
  { counts }: Group,
  { total }: GroupSet,
  step: EquityStep,
  against: Comparator,
): Comparison | null {
  const own = counts.steps[step];
  const others = subtract(total.steps[step], own);
  if (own.of < LEAST_TO_COMPARE || others.of < LEAST_TO_COMPARE) return null;
  const gap = newcombeDifference(own.with, own.of, others.with, others.of);
  if (gap.state !== 'shown') return null;
  const scale = against === 'others' ? 1 : others.of / (own.of + others.of);
  return {
    value: gap.value * scale,
    interval: {
      ...gap.interval,
      lower: gap.interval.lower * scale,
      upper: gap.interval.upper * scale,
    },
    alike: 0,
    pValue: fisherExact(own.with, own.of, others.with, others.of),
  };
}

/** The other side of a comparison: everybody, or everybody but the group. */
export function otherSide(own: StepCount, all: StepCount, against: Comparator): StepCount {
  return against === 'scheme' ? all : subtract(all, own);
}

function subtract(all: StepCount, own: StepCount): StepCount {
  return { with: all.with - own.with, of: all.of - own.of };
}

/** How a group was reached: the numbers behind its representation ratio. */
export interface Reach {
  readonly reached: number;
  readonly reachedOf: number;
  readonly residents: number;
  readonly residentsOf: number;
}

/** The reach of a group that the population file counts; null where it does not. */
export function reachOf({ key, counts }: Group, { residents, groups }: GroupSet): Reach | null {
  const own = residents?.groups.get(key);
  if (!residents || own === undefined || own === 0) return null;
  const counted = groups.filter((group) => (residents.groups.get(group.key) ?? 0) > 0);
  return {
    reached: counts.reached,
    reachedOf: counted.reduce((sum, group) => sum + group.counts.reached, 0),
    residents: own,
    residentsOf: [...residents.groups.values()].reduce((sum, n) => sum + n, 0),
  };
}

/**
 * The representation ratio: a group’s share of the young people reached over its share of residents. Not judged where the
 * population is not of the ages served, where too few are to be expected, or where the group is everybody.
 */
export function compareReach(group: Group, set: GroupSet): Comparison | null {
  const reach = reachOf(group, set);
  if (!reach || set.residents?.agesAre !== 'matched') return null;
  const share = reach.residents / reach.residentsOf;
  const expected = reach.reachedOf * share;
  if (expected < LEAST_TO_COMPARE || share >= 1) return null;
  const ratio = observedOverExpected(reach.reached, expected);
  if (ratio.state !== 'shown') return null;
  return {
    value: ratio.value,
    interval: ratio.interval,
    alike: 1,
    pValue: binomialTest(reach.reached, reach.reachedOf, share),
  };
}

/** The mean second score of a group less everyone else’s, at equal first scores. null: too few pairs on either side. */
export function compareOutcome(group: Group, { groups }: GroupSet): Comparison | null {
  const others = addPairSums(
    groups.filter((other) => other !== group).map(({ counts }) => counts.pairs),
  );
  const { pairs } = group.counts;
  if (pairs.n < LEAST_TO_COMPARE || others.n < LEAST_TO_COMPARE) return null;
  const gap = ancovaOfSums(pairs, others);
  if (gap.state !== 'shown') return null;
  return { value: gap.value, interval: gap.interval, alike: 0, pValue: gap.pValue };
}
