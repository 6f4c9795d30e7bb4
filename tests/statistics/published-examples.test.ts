import { expect, test } from 'vitest';
import { byarInterval } from '#app/statistics/byar-interval.ts';
import { crudeRate } from '#app/statistics/crude-rate.ts';
import { inequalityMeasures } from '#app/statistics/inequality-measures.ts';
import { relativeIndexOfInequality } from '#app/statistics/relative-index-of-inequality.ts';
import { slopeIndexOfInequality } from '#app/statistics/slope-index-of-inequality.ts';
import { wilsonInterval } from '#app/statistics/wilson-interval.ts';
import { told } from '#tests/statistics/shown-result.ts';

const z = 1.959963984540054;

/**
 * WHO healthequal 1.0.1, dataset OrderedSample: births attended by skilled personnel by wealth fifth, as printed at
 * https://whoequity.github.io/healthequal/reference/OrderedSample.html; results as printed there for each measure.
 */
const births = [
  { group: 'Quintile 1', population: 2072.436, value: 75.6053, standardError: 1.5996131 },
  { group: 'Quintile 2', population: 2112.204, value: 91.01997, standardError: 1.1351504 },
  { group: 'Quintile 3', population: 1983.059, value: 96.03959, standardError: 0.6461946 },
  { group: 'Quintile 4', population: 2052.124, value: 97.04223, standardError: 0.5676206 },
  { group: 'Quintile 5', population: 1884.51, value: 99.22405, standardError: 0.2237683 },
];

test('concentration and attributable fraction agree with healthequal’s own example to its printed digits', () => {
  const measures = told(inequalityMeasures(births, { better: 'higher', ordered: true }));
  expect(measures.absoluteConcentration).toBeCloseTo(4.30052, 5);
  expect(
    measures.relativeConcentration?.state === 'shown' && measures.relativeConcentration.value,
  ).toBeCloseTo(0.0469506, 7);
  expect(told(measures.populationAttributableFraction).value).toBeCloseTo(8.327116, 5);
  expect(measures.average).toBeCloseTo(91.59669, 4);
  expect(measures.difference.value).toBeCloseTo(99.22405 - 75.6053, 10);
});

/**
 * Life expectancy of men by decile of deprivation in E06000001: dataset LE_data of PHEindicatormethods (tests/testthat/
 * LE_testdata.csv). The package prints the slope to five digits (phe-sii.test.ts); expected values here are the least
 * squares of y√a on √a and b√a that phe_sii documents, solved independently from the normal equations.
 */
const lifeExpectancy = (
  [
    [13837, 70.56313911, 1.133868862],
    [14519, 72.61347473, 1.020288759],
    [14940, 75.06710359, 1.108685178],
    [14599, 75.20662276, 1.485618539],
    [12311, 76.23469045, 1.311653285],
    [13196, 75.21801932, 1.169033147],
    [13335, 77.09240397, 1.306645801],
    [13388, 79.84156222, 1.090905616],
    [13685, 80.81329918, 0.979426096],
    [11779, 82.73763832, 1.319452272],
  ] as const
).map(([population, value, error]) => ({
  population,
  value,
  interval: { lower: value - z * error, upper: value + z * error, level: 0.95 },
}));

test('slope and relative index of the life expectancy data of PHEindicatormethods', () => {
  expect(told(slopeIndexOfInequality(lifeExpectancy)).value).toBeCloseTo(11.68886139101247, 10);
  expect(told(relativeIndexOfInequality(lifeExpectancy)).value).toBeCloseTo(1.1656749904374044, 10);
});

/** The example in the help page of phe_sii, area 1, limits as given there. */
test('slope and relative index of the example in the help of phe_sii', () => {
  const population = [7291, 7997, 6105, 7666, 5790, 6934, 5918, 5974, 7147, 7534];
  const value = [75.9, 78.3, 83.8, 83.6, 80.5, 81.1, 81.7, 84.2, 80.6, 86.3];
  const lower = [72.7, 75.3, 80.9, 80.2, 77.1, 78, 79, 81.4, 75.8, 83.2];
  const upper = [79.1, 81.4, 86.8, 87.1, 83.8, 84.2, 84.4, 86.9, 85.4, 89.4];
  const groups = population.map((each, at) => ({
    population: each,
    value: value[at] ?? NaN,
    interval: { lower: lower[at] ?? NaN, upper: upper[at] ?? NaN, level: 0.95 },
  }));
  expect(told(slopeIndexOfInequality(groups)).value).toBeCloseTo(7.000234760079941, 10);
  expect(told(relativeIndexOfInequality(groups)).value).toBeCloseTo(1.0897097049119417, 10);
});

/**
 * Shares and rates as the introduction of PHEindicatormethods prints them (inst/doc/
 * IntroductiontoPHEindicatormethods.html): Wilson's limits of shares, and limits of rates per 100,000 by Byar, exact
 * where fewer than ten were counted. At 95% and 99.8%.
 */
const introduction: readonly (readonly [
  count: number,
  n: number,
  share: readonly [number, number, number, number],
  rate: readonly [number, number],
  rateOfHundred: readonly [number, number],
])[] =
  // prettier-ignore
  [
  [68, 174, [0.32141284, 0.4649137, 0.28504658, 0.5079248], [30346.142, 49544.53], [26.042038, 56.07105]],
  [86, 189, [0.38563304, 0.52621164, 0.34795803, 0.566421], [36395.152, 56196.03], [31.822578, 62.81142]],
  [18, 179, [0.06455836, 0.15334331, 0.05014823, 0.1914304], [5956.701, 15893.43], [4.259916, 19.77478]],
  [29, 107, [0.19583556, 0.36209159, 0.16118061, 0.4183973], [18147.416, 38925.56], [14.132552, 46.57906]],
  [99, 102, [0.91706943, 0.98994755, 0.86653064, 0.9940736], [78882.763, 118166.76], [69.665053, 131.16634]],
  [74, 102, [0.63189437, 0.80271793, 0.57419464, 0.8381782], [56964.372, 91079.88], [49.230487, 102.60273]],
  [8, 155, [0.0263821, 0.09853151, 0.01832319, 0.1369464], [2228.279, 10169.8], [1.271493, 13.64916]],
  [94, 114, [0.74449994, 0.88346241, 0.69079867, 0.9081514], [66631.239, 100906.46], [58.634753, 112.2878]],
];

test.each(introduction)(
  '%i of %i: the share’s limits are those that PHEindicatormethods prints',
  (count, n, [lower, upper, lowest, highest]) => {
    const { interval } = told(wilsonInterval(count, n));
    expect(interval.lower).toBeCloseTo(lower, 8);
    expect(interval.upper).toBeCloseTo(upper, 8);
    const wide = told(wilsonInterval(count, n, 0.998)).interval;
    expect(wide.lower).toBeCloseTo(lowest, 8);
    expect(wide.upper).toBeCloseTo(highest, 7);
  },
);

test.each(introduction)(
  '%i of %i: the rate’s limits are those that PHEindicatormethods prints',
  (count, n, _, [lower, upper], [lowest, highest]) => {
    const { interval } = told(crudeRate(count, n, 100_000));
    expect(interval.lower).toBeCloseTo(lower, 3);
    expect(interval.upper).toBeCloseTo(upper, 2);
    const wide = byarInterval(count, 0.998).interval;
    expect((100 * wide.lower) / n).toBeCloseTo(lowest, 6);
    expect((100 * wide.upper) / n).toBeCloseTo(highest, 5);
  },
);

/**
 * Observed against expected, from the same page (phe_smr, persons by year). The expected counts are printed as whole
 * numbers and the ratios to three figures, which is as far as they can be compared.
 */
test.each([
  [15143, 14658, 1.03, 1.02, 1.05],
  [15507, 14963, 1.04, 1.02, 1.05],
  [14384, 14927, 0.964, 0.948, 0.98],
  [15903, 14374, 1.11, 1.09, 1.12],
])(
  '%i observed of %i expected is the ratio that PHEindicatormethods prints',
  (observed, expected, ratio, lower, upper) => {
    const { interval } = byarInterval(observed);
    const toThreeFigures = (value: number) => Number(value.toPrecision(3));
    expect(toThreeFigures(observed / expected)).toBe(ratio);
    expect(toThreeFigures(interval.lower / expected)).toBe(lower);
    expect(toThreeFigures(interval.upper / expected)).toBe(upper);
  },
);
