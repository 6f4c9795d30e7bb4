import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairedChange } from '#app/statistics/paired-change.ts';
import { refused, told } from '#tests/statistics/shown-result.ts';
import { sleepFirst, sleepSecond } from '#tests/statistics/sleep.ts';

test("R's sleep data: a change of 1.58, 95% interval 0.7001142 to 2.4598858, p = 0.002833", () => {
  const { value, interval, pValue, sd } = told(pairedChange(sleepFirst, sleepSecond));
  expect(value).toBeCloseTo(1.58, 12);
  expect(interval?.lower).toBeCloseTo(0.7001142, 7);
  expect(interval?.upper).toBeCloseTo(2.4598858, 7);
  expect(pValue).toBeCloseTo(0.002833, 6);
  expect(sd).toBeCloseTo(1.229995, 6);
});

test('a pair that lacks a score is left out and counted', () => {
  const change = told(pairedChange([1, null, 3, 4], [2, 5, null, 7]));
  expect(change).toMatchObject({ value: 2, n: 2, incomplete: 2 });
});

test('changes that are all equal have a mean, but no interval and no p', () => {
  const change = told(pairedChange([1, 2, 3], [3, 4, 5]));
  expect(change).toMatchObject({ value: 2, interval: null, pValue: null });
});

test('nobody changing at all is a change of 0, not NaN', () => {
  expect(told(pairedChange([4, 4], [4, 4]))).toMatchObject({
    value: 0,
    interval: null,
    pValue: null,
  });
});

test('one pair has a change and no interval', () => {
  expect(told(pairedChange([4], [9]))).toMatchObject({ value: 5, n: 1, interval: null });
});

test('without a complete pair there is nothing to tell', () => {
  expect(refused(pairedChange([1, null], [null, 2]))).toMatchObject({ n: 0, needed: 1 });
});

test('lists of different length are refused', () => {
  expect(() => pairedChange([1, 2], [1])).toThrow(/equally long/);
});

const scores = fc.array(fc.tuple(fc.nat(70), fc.nat(70)), { minLength: 2, maxLength: 40 });

test('turning first and second about turns the change about', () => {
  fc.assert(
    fc.property(scores, (pairs) => {
      const first = pairs.map(([one]) => one);
      const second = pairs.map(([, two]) => two);
      const there = told(pairedChange(first, second));
      const back = told(pairedChange(second, first));
      expect(back.value).toBeCloseTo(-there.value, 10);
      expect(back.interval === null).toBe(there.interval === null);
      expect(back.interval?.lower ?? 0).toBeCloseTo(-(there.interval?.upper ?? 0), 10);
    }),
  );
});

test('doubling every score doubles change and interval', () => {
  fc.assert(
    fc.property(scores, (pairs) => {
      const change = (times: number) =>
        told(
          pairedChange(
            pairs.map(([one]) => one * times),
            pairs.map(([, two]) => two * times),
          ),
        );
      expect(change(2).value).toBeCloseTo(2 * change(1).value, 9);
      expect(change(2).interval?.upper ?? 0).toBeCloseTo(2 * (change(1).interval?.upper ?? 0), 8);
    }),
  );
});
