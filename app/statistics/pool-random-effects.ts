import { tooFewToTell, type Estimated } from '#app/results/cell.ts';
import type { Interval } from '#app/results/interval.ts';
import { requireFinite, requireLevel, requirePositive } from '#app/statistics/arguments.ts';
import { normalCritical, tCritical } from '#app/statistics/distributions.ts';

/** One scheme's estimate and its variance (standard error squared). */
export interface PooledStudy {
  readonly estimate: number;
  readonly variance: number;
}

export interface Pooled {
  /** The mean of the schemes' true values, in the unit of the estimates. */
  readonly value: number;
  readonly k: number;
  readonly interval: Interval;
  /** Wider, and safer with few schemes; null for one. */
  readonly hartungKnapp: Interval | null;
  /** Where the true value of another scheme would lie; null below three. */
  readonly prediction: Interval | null;
  /** Variance of the true values between schemes. */
  readonly tauSquared: number;
  /** Share of the variation that is more than chance, from 0 to 100. */
  readonly iSquared: number;
  readonly q: number;
}

/**
 * Pools estimates of several schemes, supposing that their true values differ. One passes through; none gives
 * `too_few_to_tell`. An estimate without variance cannot be pooled and stops.
 *
 * DerSimonian R, Laird N. Control Clin Trials 1986;7:177-88; Knapp G, Hartung J. Stat Med 2003;22:2693-710; prediction by
 * Higgins JPT et al. J R Stat Soc A 2009;172:137-59 with k − 2 degrees of freedom.
 */
export function poolRandomEffects(
  studies: readonly PooledStudy[],
  level = 0.95,
): Estimated<Pooled> {
  requireLevel(level);
  for (const { estimate, variance } of studies) {
    requireFinite('estimate', estimate);
    requirePositive('variance', variance);
  }
  const k = studies.length;
  if (k === 0) return tooFewToTell(0, 1, 'There is nothing to pool.');

  const fixed = weightedMean(studies, 0);
  const q = sumOf(studies, ({ estimate, variance }) => (estimate - fixed.mean) ** 2 / variance);
  const weightSquares = sumOf(studies, ({ variance }) => 1 / variance ** 2);
  const room = fixed.weight - weightSquares / fixed.weight;
  const tauSquared = k === 1 ? 0 : Math.max(0, (q - (k - 1)) / room);

  const { mean, weight } = weightedMean(studies, tauSquared);
  const around = (reach: number, method: string): Interval => ({
    lower: mean - reach,
    upper: mean + reach,
    level,
    method,
  });
  return {
    state: 'shown',
    value: mean,
    k,
    interval: around(normalCritical(level) / Math.sqrt(weight), 'DerSimonian-Laird'),
    hartungKnapp:
      k === 1
        ? null
        : around(
            tCritical(level, k - 1) * knappError(studies, mean, weight, tauSquared),
            'Hartung-Knapp',
          ),
    prediction:
      k < 3
        ? null
        : around(tCritical(level, k - 2) * Math.sqrt(tauSquared + 1 / weight), 'prediction'),
    tauSquared,
    iSquared: q === 0 ? 0 : 100 * Math.max(0, (q - (k - 1)) / q),
    q,
  };
}

function weightedMean(
  studies: readonly PooledStudy[],
  tauSquared: number,
): { readonly mean: number; readonly weight: number } {
  const weight = sumOf(studies, ({ variance }) => 1 / (variance + tauSquared));
  const total = sumOf(studies, ({ estimate, variance }) => estimate / (variance + tauSquared));
  return { mean: total / weight, weight };
}

function knappError(
  studies: readonly PooledStudy[],
  mean: number,
  weight: number,
  tauSquared: number,
): number {
  const spread = sumOf(
    studies,
    ({ estimate, variance }) => (estimate - mean) ** 2 / (variance + tauSquared),
  );
  return Math.sqrt(spread / ((studies.length - 1) * weight));
}

function sumOf(studies: readonly PooledStudy[], of: (study: PooledStudy) => number): number {
  return studies.reduce((sum, study) => sum + of(study), 0);
}
