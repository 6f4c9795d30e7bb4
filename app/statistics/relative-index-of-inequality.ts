import { tooFewToTell, type Estimated } from '#app/results/cell.ts';
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
import {
  refuseQuantiles,
  type InequalityIndex,
} from '#app/statistics/slope-index-of-inequality.ts';

/**
 * The relative index of inequality: the fitted value at the least deprived end of the population over that at the most
 * deprived, along the line of `slopeIndexOfInequality`. Above 1: higher for the least deprived. A line that is not above
 * 0 at both ends has no ratio and gives `too_few_to_tell`, as do too few quantiles.
 *
 * OHID, PHEindicatormethods' phe_sii with rii = TRUE.
 *
 * @param groups quantiles of deprivation, the most deprived first
 */
export function relativeIndexOfInequality(
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
  if (kind !== 'plain' && line === 'transformed') {
    const transformed = values.map(scale.to);
    const slope = dot(weights.slope, transformed);
    const middle = dot(weights.middle, transformed);
    const errors = standardErrors(groups, scale);
    const reach =
      normalCritical(level) *
      Math.hypot(...weights.slope.map((weight, at) => weight * (errors[at] ?? 0)));
    const over = (rise: number) => scale.from(middle + rise / 2) / scale.from(middle - rise / 2);
    return {
      state: 'shown',
      value: over(slope),
      interval: { lower: over(slope - reach), upper: over(slope + reach), level, method: 'normal' },
    };
  }
  const ends = (drawn: readonly number[]) => {
    const middle = dot(weights.middle, drawn);
    const half = dot(weights.slope, drawn) / 2;
    return { most: middle - half, least: middle + half };
  };
  const { most, least } = ends(values);
  if (most <= 0 || least <= 0) {
    const needed = groups.length + 1;
    return tooFewToTell(groups.length, needed, 'The fitted line falls to nothing at one end.');
  }
  const limits = simulatedLimits(
    groups,
    scale,
    (drawn) => {
      const drawnEnds = ends(drawn);
      return drawnEnds.least / drawnEnds.most;
    },
    options,
  );
  return {
    state: 'shown',
    value: least / most,
    interval: { ...limits, level, method: 'simulated' },
  };
}
