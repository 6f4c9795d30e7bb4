import { expect, test } from 'vitest';
import { welchDifference } from '#app/statistics/welch-difference.ts';
import { refused, told } from '#tests/statistics/shown-result.ts';
import { sleepFirst, sleepSecond } from '#tests/statistics/sleep.ts';

// R: t.test(extra ~ group, data = sleep): df = 17.776, p = 0.07939, interval −3.3654832 to 0.2054832.
test("Welch's difference of R's sleep data", () => {
  const { value, df, interval, pValue } = told(welchDifference(sleepFirst, sleepSecond));
  expect(value).toBeCloseTo(0.75 - 2.33, 12);
  expect(df).toBeCloseTo(17.776, 3);
  expect(interval.lower).toBeCloseTo(-3.3654832, 7);
  expect(interval.upper).toBeCloseTo(0.2054832, 7);
  expect(pValue).toBeCloseTo(0.07939, 5);
});

test('a group of one cannot be compared', () => {
  expect(refused(welchDifference([1, null], [2, 3]))).toMatchObject({ n: 1, needed: 2 });
});

test('groups without any spread cannot be compared, one with spread can', () => {
  expect(welchDifference([1, 1], [2, 2]).state).toBe('too_few_to_tell');
  // variance of the second mean is 0.5, degrees of freedom 1
  expect(told(welchDifference([1, 1, 1], [2, 3])).df).toBeCloseTo(1, 12);
});
