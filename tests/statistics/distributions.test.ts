import { expect, test } from 'vitest';
import {
  chiSquaredQuantile,
  logGamma,
  normalCdf,
  normalCritical,
  normalQuantile,
  tCdf,
  tCritical,
} from '#app/statistics/distributions.ts';

// R: qnorm, pnorm, qt, pt, qchisq, lgamma.
test('the normal distribution', () => {
  expect(normalCritical(0.95)).toBeCloseTo(1.959963984540054, 12);
  expect(normalCritical(0.998)).toBeCloseTo(3.090232306167813, 12);
  expect(normalQuantile(0.5)).toBe(0);
  expect(normalCdf(-8) / 6.220960574271785e-16).toBeCloseTo(1, 9);
});

test("Student's t", () => {
  expect(tCritical(0.95, 9)).toBeCloseTo(2.262157162798205, 10);
  expect(tCritical(0.95, 1)).toBeCloseTo(12.706204736174694, 8);
  expect(2 * tCdf(-4.062127683382037, 9)).toBeCloseTo(0.00283289019738427, 9);
});

test('chi-squared and gamma', () => {
  expect(chiSquaredQuantile(0.975, 2)).toBeCloseTo(7.377758908227871, 9);
  expect(logGamma(10)).toBeCloseTo(Math.log(362880), 12);
});
