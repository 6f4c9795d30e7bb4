import { expect, test } from 'vitest';
import { inequalityMeasures } from '#app/statistics/inequality-measures.ts';
import { relativeIndexOfInequality } from '#app/statistics/relative-index-of-inequality.ts';
import { slopeIndexOfInequality } from '#app/statistics/slope-index-of-inequality.ts';
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
 * LE_testdata.csv). The package prints no result for it in text; expected values are the least squares of y√a on √a and b√a
 * that phe_sii documents, solved independently from the normal equations.
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
