import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wilsonInterval } from '#app/statistics/wilson-interval.ts';
import { refused, told } from '#tests/statistics/shown-result.ts';

// Newcombe RG. Stat Med 1998;17:857-72, Table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i has the interval that Newcombe published', (count, n, lower, upper) => {
  const { value, interval } = told(wilsonInterval(count, n));
  expect(value).toBeCloseTo(count / n, 12);
  expect(interval.lower).toBeCloseTo(lower, 4);
  expect(interval.upper).toBeCloseTo(upper, 4);
});

test('nobody of n has a lower limit of exactly 0, and everybody an upper limit of exactly 1', () => {
  expect(told(wilsonInterval(0, 7)).interval.lower).toBe(0);
  expect(told(wilsonInterval(7, 7)).interval.upper).toBe(1);
});

test('a share of nobody cannot be told', () => {
  expect(refused(wilsonInterval(0, 0))).toMatchObject({ n: 0, needed: 1 });
});

test.each([
  [3, 2, 0.95],
  [-1, 2, 0.95],
  [1.5, 2, 0.95],
  [1, 2, 95],
  [NaN, 2, 0.95],
])('%d of %d at level %d is refused as an argument', (count, n, level) => {
  expect(() => wilsonInterval(count, n, level)).toThrow(/must be|more than/);
});

const share = fc.nat(500).chain((n) => fc.tuple(fc.nat(n), fc.constant(n + 1)));

test('the interval holds the share, stays within 0 and 1, and is never without width', () => {
  fc.assert(
    fc.property(share, ([count, n]) => {
      const { value, interval } = told(wilsonInterval(count, n));
      expect(interval.lower).toBeGreaterThanOrEqual(0);
      expect(interval.upper).toBeLessThanOrEqual(1);
      expect(interval.lower).toBeLessThanOrEqual(value);
      expect(interval.upper).toBeGreaterThanOrEqual(value);
      expect(interval.upper - interval.lower).toBeGreaterThan(0);
    }),
  );
});

test('those without the attribute have the mirrored interval', () => {
  fc.assert(
    fc.property(share, ([count, n]) => {
      const having = told(wilsonInterval(count, n)).interval;
      const lacking = told(wilsonInterval(n - count, n)).interval;
      expect(lacking.lower).toBeCloseTo(1 - having.upper, 12);
      expect(lacking.upper).toBeCloseTo(1 - having.lower, 12);
    }),
  );
});
