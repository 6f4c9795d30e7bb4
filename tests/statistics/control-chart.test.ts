import fc from 'fast-check';
import { expect, test } from 'vitest';
import { controlChart } from '#app/statistics/control-chart.ts';
import { signalsOf } from '#app/statistics/control-chart-rules.ts';
import { refused, told } from '#tests/statistics/shown-result.ts';

const better = 'higher' as const;

// By hand: mean 12, moving ranges 2, 4, 2, 0 average 2, limits 12 ± 2.66 × 2.
test('limits are the mean and 2.66 average moving ranges either way', () => {
  const [point] = told(controlChart([12, 14, 10, 12, 12], { better })).points;
  expect(point?.limits.centre).toBe(12);
  expect(point?.limits.lower).toBeCloseTo(6.68, 12);
  expect(point?.limits.upper).toBeCloseTo(17.32, 12);
  expect(point?.limits.nearUpper).toBeCloseTo(12 + (2 / 3) * 5.32, 12);
});

test('a missing month loses both ranges that touch it', () => {
  const [point] = told(controlChart([10, 12, null, 20, 21], { better })).points;
  // ranges 2 and 1; mean 15.75
  expect(point?.limits.upper).toBeCloseTo(15.75 + 2.66 * 1.5, 12);
});

test('screening leaves out a moving range beyond its own limit, once', () => {
  const values = [10, 11, 10, 11, 10, 11, 10, 11, 10, 40];
  // ranges: eight of 1 and one of 30, average 38/9 = 4.222; 30 is beyond 3.267 × 4.222 = 13.79
  const plain = told(controlChart(values, { better })).points[0]?.limits;
  const screened = told(controlChart(values, { better, screenRanges: true })).points[0]?.limits;
  expect(plain?.upper).toBeCloseTo(13.4 + (2.66 * 38) / 9, 10);
  expect(screened?.upper).toBeCloseTo(13.4 + 2.66, 10);
});

test('values that never change have limits on their mean, and no signal', () => {
  const { points, variation } = told(controlChart([5, 5, 5, 5], { better, screenRanges: true }));
  expect(points[0]?.limits).toMatchObject({ lower: 5, upper: 5 });
  expect(variation).toBe('common cause');
});

const limits = { centre: 10, lower: 4, upper: 16, nearLower: 6, nearUpper: 14 };
const rules = (values: (number | null)[]) =>
  signalsOf(values, limits).map((signal) => signal?.rule ?? null);

test('a point beyond a limit signals, one on it does not', () => {
  expect(rules([16, 16.1, 3.9])).toEqual([null, 'outside limits', 'outside limits']);
});

test('seven rising points signal, all of them; six or a tie do not', () => {
  expect(rules([8, 9, 9.5, 10.5, 11, 12, 13])).toEqual(Array(7).fill('trend'));
  expect(rules([8, 9, 9.5, 10.5, 11, 12])).toEqual(Array(6).fill(null));
  expect(rules([8, 9, 9.5, 9.5, 11, 12, 13])).toEqual(Array(7).fill(null));
});

test('a point in two trends takes the direction of the later one', () => {
  const peak = [7, 8, 9, 10, 11, 12, 13, 12, 11, 10, 9, 8, 7];
  expect(signalsOf(peak, limits)[6]).toEqual({ rule: 'trend', direction: 'down' });
  expect(signalsOf(peak, limits)[5]).toEqual({ rule: 'trend', direction: 'up' });
});

test('two of three near a limit signal if all three are on one side', () => {
  expect(rules([15, 11, 15])).toEqual(['two of three', null, 'two of three']);
  expect(rules([15, 9, 15])).toEqual([null, null, null]);
  expect(rules([15, 17, 11])).toEqual([null, 'outside limits', null]);
});

test('seven points on one side signal; one on the centre breaks the run', () => {
  expect(rules([11, 12, 11, 12, 11, 12, 11])).toEqual(Array(7).fill('shift'));
  expect(rules([11, 12, 11, 10, 11, 12, 11])).toEqual(Array(7).fill(null));
  expect(rules([11, 12, 11, null, 11, 12, 11, 12])).toEqual(Array(8).fill(null));
});

test('the last point alone says how things stand', () => {
  const steady = [10, 12, 11, 13, 12, 11, 12, 10, 11, 13, 12, 11, 12];
  expect(told(controlChart([30, ...steady], { better })).variation).toBe('common cause');
  expect(told(controlChart([...steady, 30], { better })).variation).toBe('improvement');
  expect(told(controlChart([...steady, 30], { better: 'lower' })).variation).toBe('concern');
  expect(told(controlChart([...steady, 30], { better: 'neither' })).variation).toBe('high');
});

test('a target beyond the limits will be met, or missed, if nothing changes', () => {
  const values = [10, 12, 10, 12, 10, 12];
  // mean 11, limits 11 ± 5.32
  const assurance = (target: number, side: 'higher' | 'lower' | 'neither') =>
    told(controlChart(values, { better: side, target })).assurance;
  expect(assurance(17, 'higher')).toBe('fail');
  expect(assurance(17, 'lower')).toBe('pass');
  expect(assurance(5, 'higher')).toBe('pass');
  expect(assurance(12, 'higher')).toBe('hit and miss');
  expect(assurance(17, 'neither')).toBeNull();
  expect(told(controlChart(values, { better })).assurance).toBeNull();
});

test('rebasing begins mean, limits and runs anew', () => {
  const values = [1, 2, 1, 2, 11, 12, 11, 12];
  const { points } = told(controlChart(values, { better, rebaseAt: [4] }));
  expect(points.map(({ limits: { centre } }) => centre)).toEqual([
    1.5, 1.5, 1.5, 1.5, 11.5, 11.5, 11.5, 11.5,
  ]);
});

test('limits fixed on the first points are not moved by later ones', () => {
  const first = [10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12];
  const { points, fewPoints } = told(controlChart([...first, 50, 60], { better, fixAfter: 12 }));
  expect(points.at(-1)?.limits.centre).toBe(11);
  expect(points.at(-1)?.signal?.rule).toBe('outside limits');
  expect(fewPoints).toBe(false);
  expect(() => controlChart(first, { better, fixAfter: 5 })).toThrow(/12 points/);
});

test('fewer than thirteen points are said to be few', () => {
  expect(told(controlChart([1, 2, 3], { better })).fewPoints).toBe(true);
  expect(
    told(
      controlChart(
        Array.from({ length: 13 }, (_, at) => at % 3),
        { better },
      ),
    ).fewPoints,
  ).toBe(false);
});

test.each([[[]], [[4]], [[null, null]], [[1, null, 2]]])(
  'without two neighbours there are no limits: %j',
  (values) => {
    expect(refused(controlChart(values, { better })).needed).toBe(2);
  },
);

test('adding a constant moves the chart and changes no signal', () => {
  const months = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 40 });
  fc.assert(
    fc.property(months, (values) => {
      const here = told(controlChart(values, { better }));
      const there = told(
        controlChart(
          values.map((value) => value + 64),
          { better },
        ),
      );
      here.points.forEach(({ limits: { upper } }, at) => {
        expect(there.points[at]?.limits.upper).toBeCloseTo(upper + 64, 8);
      });
    }),
  );
});
