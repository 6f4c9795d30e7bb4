import { tooFewToTell, type Estimated } from '#app/results/cell.ts';
import type { Interval } from '#app/results/interval.ts';
import {
  requireFinite,
  requireLevel,
  requirePositive,
  StatisticsArgumentError,
} from '#app/statistics/arguments.ts';
import {
  bestGroup,
  endGroups,
  meanDistance,
  sumOver,
  type Better,
  type KnownGroup,
} from '#app/statistics/inequality-groups.ts';
import {
  differenceInterval,
  ratioInterval,
  varianceInterval,
} from '#app/statistics/inequality-intervals.ts';

export interface MeasuredGroup {
  readonly group: string;
  readonly population: number;
  /** null: not known. With more than 15% of groups not known nothing is said. */
  readonly value: number | null;
  /** Of the value, for the intervals; null where there is none. */
  readonly standardError: number | null;
}

export interface InequalityOptions {
  readonly better: Better;
  /** Whether the groups come in an order, the most disadvantaged first. */
  readonly ordered: boolean;
  /** The group that others are measured against; the best one where none is named. */
  readonly reference?: string;
  readonly level?: number;
}

/** `interval` is null where no sound one is known, and where standard errors are missing. */
export interface InequalityMeasure {
  readonly value: number;
  readonly interval: Interval | null;
}

export interface WeightedMeasure {
  /** By population. */
  readonly weighted: number;
  /** Every group alike. */
  readonly unweighted: number;
}

export interface InequalityMeasures {
  /** Of the groups, weighted by population. */
  readonly average: number;
  /** Highest less lowest; of ordered groups most less least advantaged (turned about where lower is better). */
  readonly difference: InequalityMeasure;
  /** The same two, one over the other. */
  readonly ratio: Estimated<InequalityMeasure>;
  readonly betweenGroupVariance: InequalityMeasure;
  readonly betweenGroupStandardDeviation: number;
  /** The standard deviation between groups, per cent of the average. */
  readonly coefficientOfVariation: Estimated<InequalityMeasure>;
  /** Average distance of the groups. */
  readonly distanceFromAverage: WeightedMeasure;
  readonly distanceFromBest: WeightedMeasure;
  readonly distanceFromReference: WeightedMeasure;
  /** Average distance from the average, per cent of it. */
  readonly indexOfDisparity: Estimated<WeightedMeasure>;
  /** Times 1,000. */
  readonly theil: Estimated<InequalityMeasure>;
  /** Times 1,000. */
  readonly meanLogDeviation: Estimated<InequalityMeasure>;
  /** What the average would gain if all were as the last of ordered groups, or else as the best; 0 if it would lose. */
  readonly populationAttributableRisk: number;
  /** The same, per cent of the average. */
  readonly populationAttributableFraction: Estimated<InequalityMeasure>;
  /** null for groups without an order. */
  readonly absoluteConcentration: number | null;
  /** Over the average, from −1 to 1. null for groups without an order. */
  readonly relativeConcentration: Estimated<InequalityMeasure> | null;
}

const leastGroups = 3;
const mostMissing = 0.15;

/**
 * Summary measures of inequality between three or more groups, as WHO defines them. Those that divide by the average or
 * take logs are refused where values are not above 0, such as the mean change of a score.
 *
 * Schlotheuber A, Hosseinpoor AR. Int J Environ Res Public Health 2022;19:3697. As in WHO's healthequal 1.0.1, except that
 * a group at 0 is not put at 0.000001 before a log is taken: there is then no mean log deviation.
 */
export function inequalityMeasures(
  groups: readonly MeasuredGroup[],
  { better, ordered, reference, level = 0.95 }: InequalityOptions,
): Estimated<InequalityMeasures> {
  requireLevel(level);
  const known = knownGroups(groups);
  const missing = groups.length - known.length;
  if (known.length < leastGroups || missing > mostMissing * groups.length) {
    const needed = Math.max(leastGroups, Math.ceil((1 - mostMissing) * groups.length));
    return tooFewToTell(known.length, needed, 'The values of too few groups are known.');
  }
  const average = sumOver(known, ({ share, value }) => share * value);
  const best = bestGroup(known, better);
  const named = reference === undefined ? best : known.find(({ group }) => group === reference);
  if (!named) throw new StatisticsArgumentError(`the reference group ${reference} has no value`);

  const [one, other] = endGroups(known, better, ordered);
  const variance = sumOver(known, ({ share, value }) => share * (value - average) ** 2);
  const fromAverage = meanDistance(known, average);
  const risk = attributableRisk(known, average, better, ordered);
  const concentration = ordered ? concentrationOf(known) : null;

  const refusal = tooFewToTell(known.length, known.length + 1, 'The values must be above zero.');
  const perAverage = average > 0 && known.every(({ value }) => value >= 0);
  const ifSound = (isSound: boolean, value: number, interval: Interval | null = null) =>
    isSound ? ({ state: 'shown', value, interval } as const) : refusal;

  return {
    state: 'shown',
    average,
    difference: {
      value: one.value - other.value,
      interval: differenceInterval(one, other, level),
    },
    ratio: ifSound(
      one.value > 0 && other.value > 0,
      one.value / other.value,
      ratioInterval(one, other, level),
    ),
    betweenGroupVariance: {
      value: variance,
      interval: varianceInterval(known, average, variance, level),
    },
    betweenGroupStandardDeviation: Math.sqrt(variance),
    coefficientOfVariation: ifSound(perAverage, (100 * Math.sqrt(variance)) / average),
    distanceFromAverage: fromAverage,
    distanceFromBest: meanDistance(known, best.value),
    distanceFromReference: meanDistance(known, named.value),
    indexOfDisparity: perAverage
      ? {
          state: 'shown',
          weighted: (100 * fromAverage.weighted) / average,
          unweighted: (100 * fromAverage.unweighted) / average,
        }
      : refusal,
    theil: ifSound(
      perAverage,
      1000 * sumOver(known, ({ share, value }) => share * timesItsLog(value / average)),
    ),
    meanLogDeviation: ifSound(
      known.every(({ value }) => value > 0),
      -1000 * sumOver(known, ({ share, value }) => share * Math.log(value / average)),
    ),
    populationAttributableRisk: risk,
    populationAttributableFraction: ifSound(perAverage, (100 * risk) / average),
    absoluteConcentration: concentration,
    relativeConcentration:
      concentration === null ? null : ifSound(perAverage, concentration / average),
  };
}

function knownGroups(groups: readonly MeasuredGroup[]): KnownGroup[] {
  const total = groups.reduce(
    (sum, { population, value }) => sum + (value === null ? 0 : population),
    0,
  );
  return groups.flatMap(({ group, population, value, standardError }) => {
    requirePositive('population', population);
    if (value === null) return [];
    requireFinite('value', value);
    return [{ group, share: population / total, value, standardError }];
  });
}

function attributableRisk(
  groups: readonly KnownGroup[],
  average: number,
  better: Better,
  ordered: boolean,
): number {
  const best = bestGroup(groups, better);
  const model = ordered ? (groups[groups.length - 1] ?? best) : best;
  const gain = model.value - average;
  return better === 'higher' ? Math.max(0, gain) : Math.min(0, gain);
}

/** Twice the covariance of value and rank, the rank being the middle of each group's place in the population. */
function concentrationOf(groups: readonly KnownGroup[]): number {
  let reached = 0;
  return sumOver(groups, ({ share, value }) => {
    reached += share;
    return 2 * share * value * (reached - share / 2 - 0.5);
  });
}

function timesItsLog(ratio: number): number {
  return ratio === 0 ? 0 : ratio * Math.log(ratio);
}
