import { expect, test } from 'vitest';
import { inequalityMeasures } from '#app/statistics/inequality-measures.ts';
import { refused, told } from '#tests/statistics/shown-result.ts';

/**
 * The groups that WHO's healthequal tests itself with: R's set.seed(123), round(rnorm(25, 1000, 300)), then
 * rbinom(25, 1000, .065) and rbinom(25, 100, .045). Expected values below are those of its own tests.
 */
const populations = [
  832, 931, 1468, 1021, 1039, 1515, 1138, 620, 794, 866, 1367, 1108, 1120, 1033, 833, 1536, 1149,
  410, 1210, 858, 680, 935, 692, 781, 812,
];
const values = [
  61, 74, 58, 59, 72, 75, 74, 68, 75, 67, 73, 63, 66, 62, 60, 66, 71, 73, 71, 61, 74, 84, 55, 69,
  60,
];
const errors = [5, 3, 3, 3, 4, 9, 2, 2, 2, 5, 5, 7, 5, 6, 4, 5, 6, 6, 9, 4, 3, 4, 1, 3, 7];
const who = populations.map((population, at) => ({
  group: `group ${at}`,
  population,
  value: values[at] ?? null,
  standardError: errors[at] ?? null,
}));
const measures = told(
  inequalityMeasures(who, { better: 'higher', ordered: false, reference: 'group 13' }),
);
const z = 1.959963984540054;

test('variance and deviation between groups agree with healthequal', () => {
  expect(measures.betweenGroupVariance.value).toBeCloseTo(46.198326, 5);
  expect(measures.betweenGroupVariance.interval?.lower).toBeCloseTo(46.198326 - z * 17.134647, 4);
  expect(measures.betweenGroupVariance.interval?.upper).toBeCloseTo(46.198326 + z * 17.134647, 4);
  expect(measures.betweenGroupStandardDeviation).toBeCloseTo(6.7969351, 6);
});

test('mean differences agree with healthequal', () => {
  expect(measures.distanceFromAverage.unweighted).toBeCloseTo(5.891726, 5);
  expect(measures.distanceFromAverage.weighted).toBeCloseTo(5.8348689, 5);
  expect(measures.distanceFromBest.unweighted).toBeCloseTo(16.360001, 5);
  expect(measures.distanceFromBest.weighted).toBeCloseTo(16.293156, 5);
  expect(measures.distanceFromReference.weighted).toBeCloseTo(7.2228465, 5);
  expect(told(measures.indexOfDisparity).unweighted).toBeCloseTo(8.7018175, 5);
  expect(told(measures.indexOfDisparity).weighted).toBeCloseTo(8.6178417, 5);
});

test('Theil index and mean log deviation agree with healthequal', () => {
  expect(told(measures.theil).value).toBeCloseTo(5.0359201, 3);
  expect(told(measures.meanLogDeviation).value).toBeCloseTo(5.0524006, 3);
});

test('population attributable risk and fraction agree with healthequal', () => {
  expect(measures.populationAttributableRisk).toBeCloseTo(16.293152, 5);
  expect(told(measures.populationAttributableFraction).value).toBeCloseTo(24.06426, 4);
});

const ordered = told(
  inequalityMeasures(
    [78, 91, 162, 103, 105].map((population, at) => ({
      group: `quintile ${at + 1}`,
      population,
      value: 20 + 10 * at,
      standardError: [5, 7, 10, 12, 14][at] ?? null,
    })),
    { better: 'higher', ordered: true },
  ),
);

test('concentration of ordered groups agrees with healthequal', () => {
  expect(ordered.absoluteConcentration).toBeCloseTo(7.3284202, 6);
  expect(ordered.relativeConcentration && told(ordered.relativeConcentration).value).toBeCloseTo(
    0.17776859,
    6,
  );
  expect(ordered.populationAttributableRisk).toBeCloseTo(18.775509, 5);
});

test('difference and ratio are of the ends of the order', () => {
  // √(5² + 14²) = 14.866069; ln-scale error √((14/60)² + (5/20)²) = 0.341972
  expect(ordered.difference.value).toBe(40);
  expect(ordered.difference.interval?.lower).toBeCloseTo(40 - z * 14.866069, 5);
  expect(told(ordered.ratio).value).toBe(3);
  expect(told(ordered.ratio).interval?.upper).toBeCloseTo(3 * Math.exp(z * 0.341972), 3);
});

test('where lower is better the disadvantage of the first group stays positive', () => {
  const groups = [9, 6, 3].map((value, at) => ({
    group: `${at}`,
    population: 10,
    value,
    standardError: null,
  }));
  const lower = told(inequalityMeasures(groups, { better: 'lower', ordered: true }));
  expect(lower.difference).toEqual({ value: 6, interval: null });
  expect(lower.populationAttributableRisk).toBe(-3);
});

test('nothing is gained from a last group that is not the best', () => {
  const groups = [5, 9, 4].map((value, at) => ({
    group: `${at}`,
    population: 10,
    value,
    standardError: null,
  }));
  const result = told(inequalityMeasures(groups, { better: 'higher', ordered: true }));
  expect(result.populationAttributableRisk).toBe(0);
});

test('equal groups have no inequality', () => {
  const groups = ['a', 'b', 'c'].map((group) => ({
    group,
    population: 5,
    value: 7,
    standardError: 1,
  }));
  const equal = told(inequalityMeasures(groups, { better: 'higher', ordered: false }));
  expect(equal.betweenGroupVariance.value).toBeCloseTo(0, 12);
  expect(told(equal.theil).value).toBeCloseTo(0, 12);
  expect(told(equal.ratio).value).toBe(1);
});

test('values that are not above zero have no relative measures', () => {
  const groups = [-1, 2, 3].map((value, at) => ({
    group: `${at}`,
    population: 10,
    value,
    standardError: 1,
  }));
  const result = told(inequalityMeasures(groups, { better: 'higher', ordered: false }));
  expect(result.difference.value).toBe(4);
  expect([result.ratio, result.theil, result.meanLogDeviation].map(({ state }) => state)).toEqual([
    'too_few_to_tell',
    'too_few_to_tell',
    'too_few_to_tell',
  ]);
});

test('a group at 0 has a Theil index and no mean log deviation', () => {
  const groups = [0, 2, 4].map((value, at) => ({
    group: `${at}`,
    population: 10,
    value,
    standardError: null,
  }));
  const result = told(inequalityMeasures(groups, { better: 'higher', ordered: false }));
  // ⅓ (0 + 1 ln 1 + 2 ln 2) × 1000
  expect(told(result.theil).value).toBeCloseTo(462.0981, 4);
  expect(result.meanLogDeviation.state).toBe('too_few_to_tell');
});

test('two groups, or too many unknown, cannot be summed up', () => {
  const group = (value: number | null, at: number) => ({
    group: `${at}`,
    population: 1,
    value,
    standardError: null,
  });
  const options = { better: 'higher', ordered: false } as const;
  expect(refused(inequalityMeasures([1, 2].map(group), options))).toMatchObject({
    n: 2,
    needed: 3,
  });
  expect(refused(inequalityMeasures([1, 2, 3, 4, null].map(group), options)).n).toBe(4);
  expect(inequalityMeasures([1, 2, 3, 4, 5, 6, null].map(group), options).state).toBe('shown');
});
