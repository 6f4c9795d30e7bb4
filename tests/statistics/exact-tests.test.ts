import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binomialTest } from '#app/statistics/binomial-test.ts';
import { fisherExact } from '#app/statistics/fisher-exact.ts';
import { newcombeDifference } from '#app/statistics/newcombe-difference.ts';
import { told } from '#tests/statistics/shown-result.ts';

// R's own examples of fisher.test: Fisher's tea drinker (two-sided), and convictions of twins.
test.each([
  ['tea drinker', [3, 4, 1, 4], 0.4857142857142857],
  ['twins', [2, 17, 10, 13], 0.0005367241],
] as const)('Fisher’s exact test of the %s agrees with R', (_, [a, n1, b, n2], p) => {
  expect(fisherExact(a, n1, b, n2)).toBeCloseTo(p, 9);
});

// R's own example of binom.test: 682 of 925 of Mendel's pea plants where three quarters were expected.
test('the binomial test of Mendel’s peas agrees with R', () => {
  expect(binomialTest(682, 925, 0.75)).toBeCloseTo(0.3825, 4);
});

test('six heads in six throws happen, with six tails, once in thirty-two times', () => {
  expect(binomialTest(6, 6, 0.5)).toBeCloseTo(1 / 32, 12);
});

test('where both groups are alike, or empty, there is nothing to tell apart', () => {
  expect(fisherExact(0, 10, 0, 20)).toBe(1);
  expect(fisherExact(10, 10, 20, 20)).toBe(1);
  expect(fisherExact(0, 0, 5, 20)).toBe(1);
  expect(binomialTest(0, 0, 0.3)).toBe(1);
});

test('impossible counts are refused', () => {
  expect(() => fisherExact(5, 4, 1, 4)).toThrow(/more than its n/);
  expect(() => binomialTest(5, 4, 0.5)).toThrow(/more than n/);
  expect(() => binomialTest(1, 4, 1)).toThrow(/between 0 and 1/);
});

test('Fisher’s test does not care which group comes first, and is seldom bolder than the score test', () => {
  const group = fc
    .integer({ min: 1, max: 200 })
    .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
  fc.assert(
    fc.property(group, group, ([a, n1], [b, n2]) => {
      const p = fisherExact(a, n1, b, n2);
      expect(p).toBeCloseTo(fisherExact(b, n2, a, n1), 9);
      expect(p).toBeGreaterThanOrEqual(0);
      expect(p).toBeLessThanOrEqual(1);
      if (p < 1e-6) expect(told(newcombeDifference(a, n1, b, n2)).pValue).toBeLessThan(0.001);
    }),
  );
});
