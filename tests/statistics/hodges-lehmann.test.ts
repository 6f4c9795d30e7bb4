import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hodgesLehmann } from '#app/statistics/hodges-lehmann.ts';
import { signedRankCdf } from '#app/statistics/signed-rank-distribution.ts';
import { walshAverage } from '#app/statistics/walsh-averages.ts';
import { refused, told } from '#tests/statistics/shown-result.ts';
import { sleepFirst, sleepSecond } from '#tests/statistics/sleep.ts';

// Hollander M, Wolfe DA, 1973, p 29: depression before and after a tranquilliser, the example of R's wilcox.test. Estimate
// 0.46; the 95% interval is 0.010 to 0.786.
test('the depression data of Hollander and Wolfe', () => {
  const before = [1.83, 0.5, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.3];
  const after = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29];
  const { value, interval } = told(hodgesLehmann(before.map((x, at) => x - (after[at] ?? NaN))));
  expect(value).toBeCloseTo(0.46, 10);
  expect(interval?.lower).toBeCloseTo(0.01, 10);
  expect(interval?.upper).toBeCloseTo(0.786, 10);
  expect(interval?.level).toBe(0.95);
});

// R prints for sleep, with ties and a zero: pseudomedian 1.400031, interval 1.050018 to 2.949921 (by root search).
test("R's sleep data, with ties and a zero that is dropped", () => {
  const gains = sleepSecond.map((x, at) => Number((x - (sleepFirst[at] ?? NaN)).toFixed(1)));
  const { value, n, zeros, interval } = told(hodgesLehmann(gains));
  expect([n, zeros]).toEqual([9, 1]);
  expect(value).toBeCloseTo(1.4, 4);
  expect(interval?.lower).toBeCloseTo(1.05, 4);
  expect(interval?.upper).toBeCloseTo(2.95, 4);
});

test('zeros may be kept, and pull the typical change towards none', () => {
  const changes = [0, 0, 0, 2, 4];
  expect(told(hodgesLehmann(changes)).value).toBe(3);
  expect(told(hodgesLehmann(changes, { zeros: 'kept' })).value).toBe(1);
});

test('three changes cannot give 95%: the level they reach, 75%, is told', () => {
  const { interval } = told(hodgesLehmann([1, 2, 4]));
  expect(interval).toMatchObject({ lower: 1, upper: 4, level: 0.75 });
});

test('one change has no interval', () => {
  expect(told(hodgesLehmann([3]))).toMatchObject({ value: 3, n: 1, interval: null });
});

test('without a change there is nothing to tell', () => {
  expect(refused(hodgesLehmann([0, 0, null])).n).toBe(0);
  expect(refused(hodgesLehmann([])).n).toBe(0);
});

// R: psignrank(3, 5) is 0.15625; psignrank(8, 9) is 0.04882812.
test("the signed rank distribution is R's", () => {
  expect(signedRankCdf(5)[3]).toBe(0.15625);
  expect(signedRankCdf(9)[8]).toBeCloseTo(0.048828125, 12);
});

const halfPoints = fc.array(
  fc.integer({ min: -40, max: 40 }).map((x) => x / 2),
  { minLength: 1, maxLength: 25 },
);

test('any Walsh average is found as if all had been written out and sorted', () => {
  fc.assert(
    fc.property(halfPoints, fc.nat(), (values, pick) => {
      const sorted = Float64Array.from(values).sort();
      const all = values.flatMap((x, at) => values.slice(at).map((y) => (x + y) / 2));
      all.sort((x, y) => x - y);
      const k = (pick % all.length) + 1;
      expect(walshAverage(sorted, k)).toBe(all[k - 1]);
    }),
  );
});

test('the interval holds the estimate, and moves along with the changes', () => {
  const changes = fc.array(fc.double({ min: 1, max: 50, noNaN: true }), {
    minLength: 2,
    maxLength: 60,
  });
  fc.assert(
    fc.property(changes, (values) => {
      const here = told(hodgesLehmann(values));
      const there = told(hodgesLehmann(values.map((x) => x + 100)));
      expect(there.value).toBeCloseTo(here.value + 100, 8);
      expect(here.interval?.lower ?? here.value).toBeLessThanOrEqual(here.value);
      expect(here.interval?.upper ?? here.value).toBeGreaterThanOrEqual(here.value);
    }),
  );
});

test('half a million changes take less than ten seconds', () => {
  const changes = Array.from({ length: 500_000 }, (_, at) => ((at * 7919) % 41) - 15);
  expect(told(hodgesLehmann(changes)).value).toBeCloseTo(5, 0);
}, 10_000);
