import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meanAndSd } from '#app/statistics/mean-and-sd.ts';

// NIST StRD, univariate, NumAcc3: 1001 values around 1000000.2, certified mean 1000000.2 and sd 0.1.
test('a large offset costs no digits (NIST NumAcc3)', () => {
  const pairs = Array.from({ length: 500 }, () => [1000000.1, 1000000.3]).flat();
  const { mean, sd } = meanAndSd([1000000.2, ...pairs]);
  expect(mean).toBeCloseTo(1000000.2, 9);
  expect(sd).toBeCloseTo(0.1, 9);
});

// NIST StRD, univariate, NumAcc1: certified mean 10000002 and sd 1.
test('three large neighbours have a standard deviation of 1 (NIST NumAcc1)', () => {
  expect(meanAndSd([10000001, 10000003, 10000002])).toMatchObject({ mean: 10000002, sd: 1 });
});

test('missing values are left out and counted', () => {
  expect(meanAndSd([1, null, 3, null])).toEqual({ n: 2, missing: 2, mean: 2, sd: Math.SQRT2 });
});

test('one value has a mean and no spread; none has neither', () => {
  expect(meanAndSd([4])).toEqual({ n: 1, missing: 0, mean: 4, sd: null });
  expect(meanAndSd([null])).toEqual({ n: 0, missing: 1, mean: null, sd: null });
});

test('values that differ by rounding error alone are equal', () => {
  expect(meanAndSd([0.1 + 0.2, 0.3, 0.3]).sd).toBe(0);
});

test('adding a constant moves the mean and leaves the spread', () => {
  const scores = fc.array(fc.integer({ min: 0, max: 70 }), { minLength: 2, maxLength: 50 });
  fc.assert(
    fc.property(scores, fc.integer({ min: -1000, max: 1000 }), (values, shift) => {
      const before = meanAndSd(values);
      const after = meanAndSd(values.map((value) => value + shift));
      expect(after.mean).toBeCloseTo((before.mean ?? NaN) + shift, 8);
      expect(after.sd).toBeCloseTo(before.sd ?? NaN, 8);
    }),
  );
});
