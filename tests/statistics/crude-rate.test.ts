import { expect, test } from 'vitest';
import { crudeRate, observedOverExpected } from '#app/statistics/crude-rate.ts';
import { ratioOfProportions } from '#app/statistics/ratio-of-proportions.ts';
import { refused, told } from '#tests/statistics/shown-result.ts';

test('a rate carries the interval of its count', () => {
  // 5 events have exact Poisson limits 1.6235 and 11.6683
  const { value, interval } = told(crudeRate(5, 2000));
  expect(value).toBe(2.5);
  expect(interval.lower).toBeCloseTo(0.81175, 4);
  expect(interval.upper).toBeCloseTo(5.83415, 4);
});

test('no events are a rate of 0 with an upper limit', () => {
  const { value, interval } = told(crudeRate(0, 1000));
  expect(value).toBe(0);
  expect(interval.lower).toBe(0);
  expect(interval.upper).toBeCloseTo(3.6889, 4);
});

test('a rate of no population cannot be told', () => {
  expect(refused(crudeRate(0, 0)).needed).toBe(1);
});

test('45 of 300 referrals from 9% of the population is a representation ratio of 1.667', () => {
  const { value, interval } = told(observedOverExpected(45, 300 * 0.09));
  expect(value).toBeCloseTo(1.6667, 4);
  // Byar: 45 (1 − 1/405 − 1.959964/(3√45))³ / 27 and 46 (1 − 1/414 + 1.959964/(3√46))³ / 27
  expect(interval.lower).toBeCloseTo(1.2156, 3);
  expect(interval.upper).toBeCloseTo(2.2302, 3);
});

test('a group of which none was to be expected has no ratio', () => {
  expect(refused(observedOverExpected(0, 0)).n).toBe(0);
});

test('a ratio of proportions has an interval that is even on the log scale', () => {
  const { value, interval } = told(ratioOfProportions(45, 300, 900, 10000));
  expect(value).toBeCloseTo(1.6667, 4);
  // ln ratio ± 1.959964 √(1/45 − 1/300 + 1/900 − 1/10000): 0.510826 ± 1.959964 × 0.141028
  expect(interval.lower).toBeCloseTo(1.2642, 3);
  expect(interval.upper).toBeCloseTo(2.1973, 3);
});

test('a count of 0 has no ratio', () => {
  expect(refused(ratioOfProportions(0, 10, 5, 10)).n).toBe(0);
});
