import { equitySteps, type EquityStep } from '#app/results/equity-base.ts';
import { crudeRate } from '#app/statistics/crude-rate.ts';
import { wilsonInterval } from '#app/statistics/wilson-interval.ts';
import { LEAST_TO_COMPARE, reachOf } from './compare.ts';
import type { GroupSet } from './groups.ts';
import type { Indexed, IndexedGroup } from './index-table.ts';
import { REACH_PER } from './reach-table.ts';
import { stepWords } from './step-words.ts';
import type { ClosedSteps } from './steps-table.ts';

/** The known groups of each step that are large enough, for the summary measures. */
export function indexedSteps(set: GroupSet, closed: ClosedSteps): readonly Indexed[] {
  return equitySteps
    .filter((step) => closed[step] === undefined)
    .map((step) => ({
      column: `${step}_share`,
      label: stepWords[step].label,
      groups: stepGroups(set, step),
    }));
}

function stepGroups({ groups }: GroupSet, step: EquityStep): readonly IndexedGroup[] {
  return groups.flatMap(({ key, known, counts }) => {
    const { with: count, of } = counts.steps[step];
    if (!known || of < LEAST_TO_COMPARE) return [];
    const share = wilsonInterval(count, of);
    if (share.state !== 'shown') return [];
    const { value, interval } = share;
    const standardError = Math.sqrt((value * (1 - value)) / of);
    return [{ key, population: of, value, standardError, interval }];
  });
}

/** The rate of referral of each group that the population file counts, for the summary measures. */
export function indexedReach(set: GroupSet): readonly Indexed[] {
  const groups = set.groups.flatMap((group): IndexedGroup[] => {
    const reach = reachOf(group, set);
    if (!reach) return [];
    const rate = crudeRate(reach.reached, reach.residents, REACH_PER);
    if (rate.state !== 'shown') return [];
    const { value, interval } = rate;
    const standardError = (Math.sqrt(reach.reached) * REACH_PER) / reach.residents;
    return [{ key: group.key, population: reach.residents, value, standardError, interval }];
  });
  return groups.length === 0
    ? []
    : [{ column: 'rate', label: 'Reached per 1,000 residents', groups }];
}
