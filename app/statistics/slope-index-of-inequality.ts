import { tooFewToTell, type Estimated, type TooFewToTell } from '#app/results/cell.ts';
import type { Interval } from '#app/results/interval.ts';
import { requireLevel } from '#app/statistics/arguments.ts';
import { normalCritical } from '#app/statistics/distributions.ts';
import {
  dot,
  lineWeights,
  scales,
  simulatedLimits,
  standardErrors,
  type RankedGroup,
  type SlopeOptions,
} from '#app/statistics/inequality-slope.ts';

export interface InequalityIndex {
  readonly value: number;
  readonly interval: Interval;
}

/** OHID asks for at least quintiles. */
export const leastQuantiles = 5;

/**
 * The slope index of inequality: how much higher the value is at the least deprived end of the population than at the most
 * deprived, along a line fitted with the population shares as weights. Positive: higher for the least deprived. Fewer
 * than five quantiles, or a rate or proportion of 0 (or of 1), give `too_few_to_tell`.
 *
 * OHID, PHEindicatormethods' phe_sii. Limits
 * of a straight line through plain or transformed values are exact where phe_sii simulates; the others are simulated.
 *
 * @param groups quantiles of deprivation, the most deprived first
 */
export function slopeIndexOfInequality(
  groups: readonly RankedGroup[],
  options: SlopeOptions = {},
): Estimated<InequalityIndex> {
  const { level = 0.95, kind = 'plain', line = 'values' } = options;
  requireLevel(level);
  const refusal = refuseQuantiles(groups, kind);
  if (refusal) return refusal;

  const scale = scales[kind];
  const weights = lineWeights(groups);
  const values = groups.map(({ value }) => value);
  if (kind !== 'plain' && line === 'values') {
    const slope = (drawn: readonly number[]) => dot(weights.slope, drawn);
    const limits = simulatedLimits(groups, scale, slope, options);
    return {
      state: 'shown',
      value: slope(values),
      interval: { ...limits, level, method: 'simulated' },
    };
  }
  const transformed = values.map(scale.to);
  const slope = dot(weights.slope, transformed);
  const middle = dot(weights.middle, transformed);
  const errors = standardErrors(groups, scale);
  const reach =
    normalCritical(level) *
    Math.hypot(...weights.slope.map((weight, at) => weight * (errors[at] ?? 0)));
  const across = (rise: number) => scale.from(middle + rise / 2) - scale.from(middle - rise / 2);
  return {
    state: 'shown',
    value: across(slope),
    interval: {
      lower: across(slope - reach),
      upper: across(slope + reach),
      level,
      method: 'normal',
    },
  };
}

/** Why there can be no index of these quantiles; null if there can. */
export function refuseQuantiles(
  groups: readonly RankedGroup[],
  kind: 'plain' | 'rate' | 'proportion',
): TooFewToTell | null {
  if (groups.length < leastQuantiles) {
    return tooFewToTell(groups.length, leastQuantiles, 'A slope needs at least quintiles.');
  }
  const ends = groups.some(({ value, interval }) =>
    [value, interval.lower, interval.upper].some(
      (each) => (kind !== 'plain' && each <= 0) || (kind === 'proportion' && each >= 1),
    ),
  );
  return ends
    ? tooFewToTell(
        groups.length,
        groups.length + 1,
        'In one of the quantiles there is nobody, or everybody.',
      )
    : null;
}
