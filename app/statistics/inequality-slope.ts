import {
  requireFinite,
  requirePositive,
  StatisticsArgumentError,
} from '#app/statistics/arguments.ts';
import { normalCritical } from '#app/statistics/distributions.ts';
import { seededRandom } from '#app/statistics/random.ts';

/** One quantile of deprivation, the most deprived first. */
export interface RankedGroup {
  readonly population: number;
  readonly value: number;
  /** The interval of the value, from which its standard error is taken on the scale that `kind` asks for. */
  readonly interval: { readonly lower: number; readonly upper: number; readonly level: number };
}

export interface SlopeOptions {
  readonly level?: number;
  /** What the values are: chance moves a rate on the log scale and a proportion on the logit scale. */
  readonly kind?: 'plain' | 'rate' | 'proportion';
  /** Draw the line through the values, or through their logs or logits. */
  readonly line?: 'values' | 'transformed';
  readonly draws?: number;
  readonly seed?: number;
}

export interface Scale {
  readonly to: (value: number) => number;
  readonly from: (transformed: number) => number;
}

export const scales: Readonly<Record<'plain' | 'rate' | 'proportion', Scale>> = {
  plain: { to: (value) => value, from: (value) => value },
  rate: { to: Math.log, from: Math.exp },
  proportion: {
    to: (value) => Math.log(value / (1 - value)),
    from: (logit) => 1 / (1 + Math.exp(-logit)),
  },
};

/** How each value bears on the fitted line, whose ends are those of the population from most to least deprived. */
export interface LineWeights {
  readonly slope: readonly number[];
  /** The fitted value halfway, which is the average. */
  readonly middle: readonly number[];
}

/** Weights of the regression of values on the midpoints of cumulative population share, weighted by that share. */
export function lineWeights(groups: readonly RankedGroup[]): LineWeights {
  for (const { population, value } of groups) {
    requirePositive('population', population);
    requireFinite('value', value);
  }
  const total = groups.reduce((sum, { population }) => sum + population, 0);
  const shares = groups.map(({ population }) => population / total);
  let reached = 0;
  const fromMiddle = shares.map((share) => {
    reached += share;
    return reached - share / 2 - 0.5;
  });
  const spread = shares.reduce((sum, share, at) => sum + share * (fromMiddle[at] ?? 0) ** 2, 0);
  return {
    slope: shares.map((share, at) => (share * (fromMiddle[at] ?? 0)) / spread),
    middle: shares,
  };
}

export function standardErrors(groups: readonly RankedGroup[], scale: Scale): number[] {
  return groups.map(({ interval: { lower, upper, level } }) => {
    if (!(upper >= lower)) throw new StatisticsArgumentError('an interval ends before it begins');
    return (scale.to(upper) - scale.to(lower)) / (2 * normalCritical(level));
  });
}

export function dot(weights: readonly number[], values: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * (values[at] ?? 0), 0);
}

/** Beyond this many they are not kept. */
const MOST_KEPT = 1_000_000;
let kept: { readonly seed: number; readonly drawn: Float64Array } | null = null;

/** So many draws from the standard normal distribution: the same for a seed every time, and kept for the next who asks. */
function normals(seed: number, count: number): Float64Array {
  if (kept?.seed === seed && kept.drawn.length >= count) return kept.drawn;
  const random = seededRandom(seed);
  const drawn = Float64Array.from({ length: count }, () => random.normal());
  if (count <= MOST_KEPT) kept = { seed, drawn };
  return drawn;
}

/**
 * The two quantiles of a statistic over values drawn anew around each group's, as OHID's phe_sii takes them: the
 * round(draws × tail)-th smallest, and its counterpart.
 */
export function simulatedLimits(
  groups: readonly RankedGroup[],
  scale: Scale,
  statistic: (values: readonly number[]) => number,
  { level = 0.95, draws = 100_000, seed = 1 }: SlopeOptions,
): { readonly lower: number; readonly upper: number } {
  const centres = groups.map(({ value }) => scale.to(value));
  const errors = standardErrors(groups, scale);
  const chance = normals(seed, draws * groups.length);
  const values = new Array<number>(groups.length).fill(0);
  const drawn = new Float64Array(draws);
  for (let draw = 0, next = 0; draw < draws; draw++) {
    for (let at = 0; at < values.length; at++, next++) {
      values[at] = scale.from((centres[at] ?? 0) + (errors[at] ?? 0) * (chance[next] ?? 0));
    }
    drawn[draw] = statistic(values);
  }
  drawn.sort();
  const tail = (1 - level) / 2;
  return {
    lower: drawn[Math.round(draws * tail) - 1] ?? NaN,
    upper: drawn[Math.round(draws * (1 - tail)) - 1] ?? NaN,
  };
}
