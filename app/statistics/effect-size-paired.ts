import { tooFewToTell, type Estimated, type TooFewToTell } from '#app/results/cell.ts';
import type { Interval } from '#app/results/interval.ts';
import { requireLevel } from '#app/statistics/arguments.ts';
import { completePairs } from '#app/statistics/complete-pairs.ts';
import { normalCritical } from '#app/statistics/distributions.ts';
import { hedgesCorrection } from '#app/statistics/hedges-correction.ts';
import { meanAndSd } from '#app/statistics/mean-and-sd.ts';

export interface EffectSize {
  /** In standard deviations, after Hedges' correction; positive when scores rose. */
  readonly value: number;
  readonly n: number;
  readonly interval: Interval;
}

export interface PairedEffectSizes {
  /** Average change over the standard deviation of the change. */
  readonly dz: Estimated<EffectSize>;
  /** Average change over the root of the mean of the two variances. */
  readonly dav: Estimated<EffectSize>;
}

/**
 * Standardised mean change of complete pairs, d_z and d_av, both with Hedges' correction (n − 1 degrees of freedom) and a
 * normal interval, corrected alike. Fewer than three pairs, or scores without spread, give `too_few_to_tell`.
 *
 * Cumming G. Understanding the New Statistics, 2012; Lakens D. Front Psychol 2013;4:863. Conventions and standard errors
 * of R's effectsize 1.0.3, repeated_measures_d.
 */
export function effectSizePaired(
  first: readonly (number | null)[],
  second: readonly (number | null)[],
  level = 0.95,
): PairedEffectSizes {
  const pairs = completePairs(first, second);
  const change = meanAndSd(pairs.changes);
  return effectSizeFromSummary(
    {
      n: pairs.changes.length,
      meanChange: change.mean,
      sdChange: change.sd,
      sdFirst: meanAndSd(pairs.first).sd,
      sdSecond: meanAndSd(pairs.second).sd,
    },
    level,
  );
}

/** What a query can aggregate over complete pairs. */
export interface PairedSummary {
  readonly n: number;
  readonly meanChange: number | null;
  readonly sdChange: number | null;
  readonly sdFirst: number | null;
  readonly sdSecond: number | null;
}

/** As `effectSizePaired`, from aggregates. */
export function effectSizeFromSummary(
  { n, meanChange, sdChange, sdFirst, sdSecond }: PairedSummary,
  level = 0.95,
): PairedEffectSizes {
  requireLevel(level);
  if (n < 3 || meanChange === null || sdChange === null || sdFirst === null || sdSecond === null) {
    const refusal = tooFewToTell(n, 3, 'An effect size needs three pairs of scores.');
    return { dz: refusal, dav: refusal };
  }
  const averageSd = Math.sqrt((sdFirst ** 2 + sdSecond ** 2) / 2);
  const standardErrorOfMean = sdChange / Math.sqrt(n);
  return {
    dz: effectSize(meanChange, sdChange, (d) => Math.sqrt(1 / n + d ** 2 / (2 * n)), n, level),
    dav: effectSize(meanChange, averageSd, () => standardErrorOfMean / averageSd, n, level),
  };
}

function effectSize(
  mean: number,
  sd: number,
  standardError: (d: number) => number,
  n: number,
  level: number,
): Estimated<EffectSize> {
  if (sd === 0) return noSpread(n);
  const d = mean / sd;
  const reach = normalCritical(level) * standardError(d);
  const correction = hedgesCorrection(n - 1);
  return {
    state: 'shown',
    value: d * correction,
    n,
    interval: {
      lower: (d - reach) * correction,
      upper: (d + reach) * correction,
      level,
      method: 'normal, Hedges corrected',
    },
  };
}

function noSpread(n: number): TooFewToTell {
  return tooFewToTell(
    n,
    n + 1,
    'The values are all equal, so there is no spread to measure against.',
  );
}
