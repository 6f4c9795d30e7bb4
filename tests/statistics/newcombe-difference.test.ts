import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newcombeDifference } from '#app/statistics/newcombe-difference.ts';
import { refused, told } from '#tests/statistics/shown-result.ts';

// Newcombe RG. Stat Med 1998;17:873-90, Table II, method 10.
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
])('%i/%i against %i/%i has the interval that Newcombe published', (a, m, b, n, lower, upper) => {
  const { value, interval } = told(newcombeDifference(a, m, b, n));
  expect(value).toBeCloseTo(a / m - b / n, 12);
  expect(interval.lower).toBeCloseTo(lower, 4);
  expect(interval.upper).toBeCloseTo(upper, 4);
});

test('the test of no difference is the chi-squared test without correction', () => {
  // 56/70 v 48/80: pooled 104/150, z = 0.2 / sqrt(0.6933 × 0.3067 × (1/70 + 1/80)) = 2.6502, p = 0.00804
  expect(told(newcombeDifference(56, 70, 48, 80)).pValue).toBeCloseTo(0.00804, 4);
});

test('where nobody or everybody has it in both groups nothing tells them apart', () => {
  expect(told(newcombeDifference(0, 9, 0, 5)).pValue).toBe(1);
  expect(told(newcombeDifference(9, 9, 5, 5)).pValue).toBe(1);
});

test('an empty group cannot be compared', () => {
  expect(refused(newcombeDifference(0, 0, 3, 5))).toMatchObject({ n: 0, needed: 1 });
});

test('changing the groups about changes the sign', () => {
  const share = fc.nat(200).chain((n) => fc.tuple(fc.nat(n), fc.constant(n + 1)));
  fc.assert(
    fc.property(share, share, ([a, m], [b, n]) => {
      const there = told(newcombeDifference(a, m, b, n));
      const back = told(newcombeDifference(b, n, a, m));
      expect(back.value).toBeCloseTo(-there.value, 12);
      expect(back.interval.lower).toBeCloseTo(-there.interval.upper, 12);
      expect(back.pValue).toBeCloseTo(there.pValue, 12);
      expect(there.interval.lower).toBeLessThanOrEqual(there.value);
      expect(there.interval.upper).toBeGreaterThanOrEqual(there.value);
    }),
  );
});
