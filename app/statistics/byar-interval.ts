import type { Interval } from '#app/results/interval.ts';
import { requireCount, requireLevel } from '#app/statistics/arguments.ts';
import { chiSquaredQuantile, normalCritical } from '#app/statistics/distributions.ts';

/** Below this many events OHID uses exact Poisson limits. */
const exactBelow = 10;

/** A count of events and the interval for how many were to be expected. Never refused: 0 has an interval too. */
export interface EventCount {
  readonly state: 'shown';
  readonly value: number;
  readonly interval: Interval;
}

/**
 * The interval of a count of events: Byar's approximation, or exact Poisson limits under 10 events, as OHID's
 * PHEindicatormethods has it.
 *
 * Breslow NE, Day NE. Statistical Methods in Cancer Research II, IARC 1987, p 69; Armitage P, Berry G. Statistical
 * Methods in Medical Research, 4th ed 2002.
 */
export function byarInterval(count: number, level = 0.95): EventCount {
  requireCount('count', count);
  requireLevel(level);
  return {
    state: 'shown',
    value: count,
    interval: count < exactBelow ? exactPoisson(count, level) : byar(count, level),
  };
}

function exactPoisson(count: number, level: number): Interval {
  const tail = (1 - level) / 2;
  return {
    lower: count === 0 ? 0 : chiSquaredQuantile(tail, 2 * count) / 2,
    upper: chiSquaredQuantile(1 - tail, 2 * count + 2) / 2,
    level,
    method: 'exact Poisson',
  };
}

function byar(count: number, level: number): Interval {
  const z = normalCritical(level);
  const limit = (x: number, sign: -1 | 1) =>
    x * (1 - 1 / (9 * x) + (sign * z) / (3 * Math.sqrt(x))) ** 3;
  return { lower: limit(count, -1), upper: limit(count + 1, 1), level, method: 'Byar' };
}
