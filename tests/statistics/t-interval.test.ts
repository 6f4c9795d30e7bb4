import { expect, test } from 'vitest';
import { summaryTInterval } from '#app/statistics/summary-t-interval.ts';
import { tInterval } from '#app/statistics/t-interval.ts';
import { refused, told } from '#tests/statistics/shown-result.ts';
import { sleepFirst, sleepSecond } from '#tests/statistics/sleep.ts';

test('a mean has the interval that Student published for the difference in sleep', () => {
  const gains = sleepSecond.map((hours, at) => hours - (sleepFirst[at] ?? NaN));
  const { value, interval, n } = told(tInterval(gains));
  expect(n).toBe(10);
  expect(value).toBeCloseTo(1.58, 12);
  // R: t.test(extra ~ group, data = sleep, paired = TRUE)
  expect(interval?.lower).toBeCloseTo(0.7001142, 7);
  expect(interval?.upper).toBeCloseTo(2.4598858, 7);
});

test('the interval is the same from values and from their summary', () => {
  const { interval, value, sd } = told(tInterval(sleepSecond));
  const summarised = told(summaryTInterval(10, value, sd)).interval;
  expect(summarised?.lower).toBeCloseTo(interval?.lower ?? NaN, 12);
  expect(summarised?.upper).toBeCloseTo(interval?.upper ?? NaN, 12);
});

test('one value is its own mean, without an interval', () => {
  expect(told(tInterval([3, null]))).toMatchObject({
    value: 3,
    n: 1,
    missing: 1,
    sd: null,
    interval: null,
  });
});

test('equal values have a mean and no interval', () => {
  expect(told(tInterval([5, 5, 5]))).toMatchObject({ value: 5, sd: 0, interval: null });
});

test.each([[[]], [[null, null]]])('nothing to average: %j', (values) => {
  expect(refused(tInterval(values))).toMatchObject({ n: 0, needed: 1 });
});
