import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  pairsNeeded,
  smallestDetectableChange,
} from '#app/statistics/smallest-detectable-change.ts';
import { refused, told } from '#tests/statistics/shown-result.ts';

// R: power.t.test(delta = 0.5, power = 0.8, type = "paired") needs 33.37 pairs. Cohen J. Statistical Power Analysis, 1988.
test('half a standard deviation needs 34 pairs', () => {
  expect(pairsNeeded(0.5, 1)).toBe(34);
  expect(pairsNeeded(-2.5, 5)).toBe(34);
});

// Solved with scipy's non-central t: 0.99600 at 10, 0.66044 at 20, 0.28291 at 100 pairs.
test.each([
  [10, 0.996],
  [20, 0.66044],
  [100, 0.28291],
])('%i pairs show about the change that the exact power gives', (pairs, change) => {
  const { value } = told(smallestDetectableChange(pairs, 1));
  expect(Math.abs(value / change - 1)).toBeLessThan(0.005);
});

test('one pair shows nothing', () => {
  expect(refused(smallestDetectableChange(1, 3))).toMatchObject({ n: 1, needed: 2 });
});

test('no change can never be shown', () => {
  expect(pairsNeeded(0, 1)).toBeNull();
});

test('what needs so many pairs is shown by so many, and not by one fewer', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.02, max: 3, noNaN: true }), (change) => {
      const pairs = pairsNeeded(change, 1) ?? NaN;
      expect(told(smallestDetectableChange(pairs, 1)).value).toBeLessThanOrEqual(change);
      const fewer = smallestDetectableChange(pairs - 1, 1);
      if (fewer.state === 'shown') expect(fewer.value).toBeGreaterThan(change);
    }),
  );
});
