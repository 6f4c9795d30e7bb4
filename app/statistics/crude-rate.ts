import { tooFewToTell, type Estimated } from '#app/results/cell.ts';
import type { Interval } from '#app/results/interval.ts';
import { requireFinite, StatisticsArgumentError } from '#app/statistics/arguments.ts';
import { byarInterval } from '#app/statistics/byar-interval.ts';

export interface Rate {
  readonly value: number;
  readonly events: number;
  readonly interval: Interval;
}

/**
 * Events per so many of a population, with the interval of the count (Byar, or exact under 10 events) carried over. No
 * population gives `too_few_to_tell`. A rate may exceed one per person.
 */
export function crudeRate(
  events: number,
  population: number,
  per = 1000,
  level = 0.95,
): Estimated<Rate> {
  return overBase(events, population, per, level, 'There is no population to take a rate of.');
}

/**
 * Observed events over those expected, 1 being as expected, with the interval of the observed count over the expected.
 * This is the standardised ratio, and the representation ratio when `expected` is all referrals times a group's share
 * of the population. Nothing expected gives `too_few_to_tell`.
 */
export function observedOverExpected(
  observed: number,
  expected: number,
  level = 0.95,
): Estimated<Rate> {
  return overBase(observed, expected, 1, level, 'None were to be expected.');
}

function overBase(
  events: number,
  base: number,
  per: number,
  level: number,
  emptyReason: string,
): Estimated<Rate> {
  requireFinite('base', base);
  requireFinite('per', per);
  if (base < 0) throw new StatisticsArgumentError(`base must be at least 0, and is ${base}`);
  const count = byarInterval(events, level);
  if (base === 0) return tooFewToTell(0, 1, emptyReason);
  const { lower, upper, method } = count.interval;
  const scale = per / base;
  const interval = { lower: lower * scale, upper: upper * scale, level, method };
  return { state: 'shown', value: events * scale, events, interval };
}
