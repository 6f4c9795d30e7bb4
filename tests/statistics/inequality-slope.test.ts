import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom } from '#app/statistics/random.ts';
import { relativeIndexOfInequality } from '#app/statistics/relative-index-of-inequality.ts';
import { slopeIndexOfInequality } from '#app/statistics/slope-index-of-inequality.ts';
import { wilsonInterval } from '#app/statistics/wilson-interval.ts';
import { refused, told } from '#tests/statistics/shown-result.ts';

const z = 1.959963984540054;

function plainQuintile(population: number, value: number, error: number) {
  return {
    population,
    value,
    interval: { lower: value - z * error, upper: value + z * error, level: 0.95 },
  };
}

/** Made-up scores by quintile, the most deprived first. Expected values: numpy's weighted least squares. */
const scores = [
  plainQuintile(1000, 30, 2),
  plainQuintile(1200, 34, 1.5),
  plainQuintile(900, 33, 1.8),
  plainQuintile(1100, 38, 1.6),
  plainQuintile(800, 41, 2.1),
];

const shares = (
  [
    [60, 300],
    [70, 280],
    [75, 310],
    [87, 290],
    [107, 305],
  ] as const
).map(([count, n]) => ({ population: n, ...told(wilsonInterval(count, n)) }));

test('the slope is weighted by population, and its limits are those of the analytic error', () => {
  const { value, interval } = told(slopeIndexOfInequality(scores));
  expect(value).toBeCloseTo(12.37343358, 8);
  expect(interval.lower).toBeCloseTo(12.37343358 - z * 2.9750464599836612, 6);
  expect(interval.upper).toBeCloseTo(12.37343358 + z * 2.9750464599836612, 6);
});

test('equal quintiles on a straight line rise by five quarters of the distance between first and last', () => {
  const line = [10, 12, 14, 16, 18].map((value) => plainQuintile(100, value, 1));
  expect(told(slopeIndexOfInequality(line)).value).toBeCloseTo(10, 12);
  expect(told(relativeIndexOfInequality(line)).value).toBeCloseTo(19 / 9, 12);
});

// Limits: a million draws by numpy.
test('the relative index is the ratio of the ends of the line', () => {
  const { value, interval } = told(relativeIndexOfInequality(scores));
  expect(value).toBeCloseTo(1.4291371709108092, 10);
  expect(interval.lower).toBeCloseTo(1.2055, 2);
  expect(interval.upper).toBeCloseTo(1.7069, 2);
});

test('proportions are drawn on the logit scale', () => {
  const slope = told(slopeIndexOfInequality(shares, { kind: 'proportion' }));
  expect(slope.value).toBeCloseTo(0.17739187202308945, 10);
  expect(slope.interval.lower).toBeCloseTo(0.09734, 2);
  expect(slope.interval.upper).toBeCloseTo(0.25562, 2);
  const ratio = told(relativeIndexOfInequality(shares, { kind: 'proportion' }));
  expect(ratio.value).toBeCloseTo(1.9855600467556724, 10);
  expect(ratio.interval.lower).toBeCloseTo(1.4408, 1);
  expect(ratio.interval.upper).toBeCloseTo(2.7956, 1);
});

test('a line through logits is turned back into proportions at both ends', () => {
  const options = { kind: 'proportion', line: 'transformed' } as const;
  const slope = told(slopeIndexOfInequality(shares, options));
  expect(slope.value).toBeCloseTo(0.17530752540892813, 10);
  expect(slope.interval.lower).toBeCloseTo(0.09593291039389198, 8);
  expect(slope.interval.upper).toBeCloseTo(0.2533417267554272, 8);
  expect(told(relativeIndexOfInequality(shares, options)).value).toBeCloseTo(1.937472410532261, 10);
});

test('simulated limits are the same each time', () => {
  expect(slopeIndexOfInequality(shares, { kind: 'rate' })).toEqual(
    slopeIndexOfInequality(shares, { kind: 'rate' }),
  );
});

test('fewer than five quantiles have no slope', () => {
  expect(refused(slopeIndexOfInequality(scores.slice(1)))).toMatchObject({ n: 4, needed: 5 });
  expect(refused(relativeIndexOfInequality([]))).toMatchObject({ n: 0, needed: 5 });
});

test('a quantile with nobody, or everybody, has no slope on the logit scale', () => {
  const nobody = { population: 30, ...told(wilsonInterval(0, 30)) };
  const groups = [nobody, ...shares.slice(1)];
  expect(slopeIndexOfInequality(groups, { kind: 'proportion' }).state).toBe('too_few_to_tell');
});

test('a line that falls below zero has no ratio', () => {
  const falling = [-30, 10, 20, 30, 40].map((value) => plainQuintile(10, value, 1));
  expect(relativeIndexOfInequality(falling).state).toBe('too_few_to_tell');
});

test('a quantile without population is refused', () => {
  expect(() => slopeIndexOfInequality([plainQuintile(0, 1, 1), ...scores])).toThrow(/population/);
});

test('turning the quantiles about changes the sign of the slope, and equal values have none', () => {
  const value = fc.integer({ min: 10, max: 60 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 500 }), value), { minLength: 5, maxLength: 10 }),
      (rows) => {
        const groups = rows.map(([population, mean]) => plainQuintile(population, mean, 1));
        const there = told(slopeIndexOfInequality(groups));
        const back = told(slopeIndexOfInequality(groups.toReversed()));
        expect(back.value).toBeCloseTo(-there.value, 8);
        const flat = groups.map(({ population }) => plainQuintile(population, 20, 1));
        expect(told(slopeIndexOfInequality(flat)).value).toBeCloseTo(0, 10);
      },
    ),
  );
});

test('drawn normals have mean 0 and standard deviation 1', () => {
  const { normal, uniform } = seededRandom(42);
  const draws = Array.from({ length: 100_000 }, normal);
  const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length;
  const square = draws.reduce((sum, x) => sum + x * x, 0) / draws.length;
  expect(Math.abs(mean)).toBeLessThan(0.015);
  expect(Math.abs(square - 1)).toBeLessThan(0.02);
  expect(draws.filter((x) => Math.abs(x) > z).length / draws.length).toBeCloseTo(0.05, 2);
  expect(Array.from({ length: 1000 }, uniform).every((x) => x >= 0 && x < 1)).toBe(true);
});
