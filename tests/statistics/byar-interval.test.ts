import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byarInterval } from '#app/statistics/byar-interval.ts';

// Exact Poisson limits, as in Table 2.11 of Breslow and Day, Statistical Methods in Cancer Research II (IARC 1987).
test.each([
  [0, 0, 3.6889],
  [1, 0.0253, 5.5716],
  [2, 0.2422, 7.2247],
  [5, 1.6235, 11.6683],
  [9, 4.1154, 17.0848],
])('fewer than ten events have exact Poisson limits: %i', (count, lower, upper) => {
  const { interval } = byarInterval(count);
  expect(interval.method).toBe('exact Poisson');
  expect(interval.lower).toBeCloseTo(lower, 4);
  expect(interval.upper).toBeCloseTo(upper, 4);
});

test('from ten events on limits are those of Byar', () => {
  // 10 (1 − 1/90 − 1.959964 / (3√10))³ and 11 (1 − 1/99 + 1.959964 / (3√11))³, worked by hand
  const { interval } = byarInterval(10);
  expect(interval.method).toBe('Byar');
  expect(interval.lower).toBeCloseTo(4.78745, 4);
  expect(interval.upper).toBeCloseTo(18.39146, 4);
});

// The exact limits of 100 events are 81.36 and 121.63 (Breslow and Day); Byar's agree to two decimals there.
test('at 100 events Byar agrees with the exact limits', () => {
  const { interval } = byarInterval(100);
  expect(interval.lower).toBeCloseTo(81.36, 1);
  expect(interval.upper).toBeCloseTo(121.63, 1);
});

test('the interval holds the count and grows with the level', () => {
  fc.assert(
    fc.property(fc.nat(5000), (count) => {
      const narrow = byarInterval(count, 0.95).interval;
      const wide = byarInterval(count, 0.998).interval;
      expect(narrow.lower).toBeLessThanOrEqual(count);
      expect(narrow.upper).toBeGreaterThan(count);
      expect(wide.lower).toBeLessThanOrEqual(narrow.lower);
      expect(wide.upper).toBeGreaterThan(narrow.upper);
    }),
  );
});

test('half an event is refused', () => {
  expect(() => byarInterval(2.5)).toThrow(/whole number/);
});
