import { expect, test } from 'vitest';
import { relativeIndexOfInequality } from '#app/statistics/relative-index-of-inequality.ts';
import { slopeIndexOfInequality } from '#app/statistics/slope-index-of-inequality.ts';
import type { RankedGroup } from '#app/statistics/inequality-slope.ts';
import { told } from '#tests/statistics/shown-result.ts';

/*
 * The worked examples of phe_sii, PHEindicatormethods (UK Health Security Agency): data as in the package's
 * tests/testthat/LE_testdata.csv, DSR_testdata.csv and NCMP_testdata.csv, results as its vignette "Worked examples for
 * phe_sii function" prints them. Its limits are simulated and move by the mean average difference that it prints.
 */
const z = 1.959963984540054;

type Quantile = readonly [population: number, value: number, lower: number, upper: number];

function groupsOf(quantiles: readonly Quantile[]): readonly RankedGroup[] {
  return quantiles.map(([population, value, lower, upper]) => ({
    population,
    value,
    interval: { lower, upper, level: 0.95 },
  }));
}

function withErrors(
  deciles: readonly (readonly [number, number, number])[],
): readonly RankedGroup[] {
  return groupsOf(
    deciles.map(([population, value, se]) => [population, value, value - z * se, value + z * se]),
  );
}

// Life expectancy of men by decile of deprivation.
// prettier-ignore
const areas = {
  E06000001: withErrors([[13837, 70.56313911, 1.133868862], [14519, 72.61347473, 1.020288759], [14940, 75.06710359, 1.108685178], [14599, 75.20662276, 1.485618539], [12311, 76.23469045, 1.311653285], [13196, 75.21801932, 1.169033147], [13335, 77.09240397, 1.306645801], [13388, 79.84156222, 1.090905616], [13685, 80.81329918, 0.979426096], [11779, 82.73763832, 1.319452272]]),
  E06000002: withErrors([[21675, 70.54853186, 0.947488056], [20065, 71.57155734, 1.043688022], [19750, 72.48698671, 0.969320245], [24713, 73.51985519, 1.023567868], [20112, 73.14605425, 1.006757968], [19618, 76.15898712, 0.906037647], [22408, 78.65444871, 0.724013864], [19752, 80.56476961, 1.118131371], [18939, 80.85486627, 0.848327099], [19312, 79.9711253, 0.94159082]]),
  E06000003: withErrors([[20524, 72.76836448, 1.022722819], [18615, 75.49551789, 1.214913372], [23212, 76.04600799, 0.967057029], [20883, 75.47369917, 0.972293965], [17002, 78.06618358, 0.989564113], [20117, 77.02857403, 0.88291958], [19031, 79.82679432, 0.916181115], [19365, 80.35857167, 1.09344987], [18554, 80.15630823, 1.141181722], [19820, 83.7271982, 0.86306322]]),
  E06000004: withErrors([[31147, 69.20108791, 0.796193843], [30866, 74.21283732, 0.821750976], [25433, 74.932479, 0.938102831], [32212, 76.34881505, 0.662956404], [27863, 78.68231391, 0.683456844], [27336, 79.80919091, 0.840229937], [24888, 81.06231776, 1.014952532], [28320, 81.52758251, 0.804054345], [30546, 84.52806861, 0.705796375], [28027, 82.36568616, 0.884730389]]),
};

test.each([
  ['E06000001', 11.68886, 9.384847, 14.20602],
  ['E06000002', 12.54785, 10.39066, 14.63612],
  ['E06000003', 10.05084, 7.727753, 12.35499],
  ['E06000004', 14.85223, 13.055243, 16.63475],
] as const)('the slope of life expectancy in %s is %d as printed', (area, sii, lower, upper) => {
  const { value, interval } = told(slopeIndexOfInequality(areas[area]));
  expect(value).toBeCloseTo(sii, 5);
  // Printed after 1,000 draws only; ours are exact.
  expect(Math.abs(interval.lower - lower)).toBeLessThan(0.25);
  expect(Math.abs(interval.upper - upper)).toBeLessThan(0.25);
});

// Directly standardised rates by fifth of deprivation.
// prettier-ignore
const rates = {
  2010: groupsOf([[1434002, 150.2200205, 147.3194185, 153.1498241], [1450590, 131.0221747, 128.3676972, 133.7051129], [1453827, 127.4954973, 125.0421198, 129.975513], [1440980, 130.494241, 128.2469515, 132.7657553], [1457780, 135.4664241, 133.2469515, 137.8657553]]),
  2013: groupsOf([[1471562, 144.6298219, 141.8398707, 147.4480316], [1499928, 130.2174816, 127.6418787, 132.8203233], [1502931, 123.4222104, 121.0885952, 125.781154], [1481042, 127.5460197, 125.4162627, 129.6986819], [1457780, 135.4664241, 133.2469515, 137.8657553]]),
  2015: groupsOf([[1508923, 143.8177637, 141.0941843, 146.568661], [1538008, 127.2058426, 124.7351196, 129.7026732], [1538564, 122.4106945, 120.1654081, 124.6801651], [1509602, 126.3922397, 124.3450367, 128.4613495], [1457780, 135.4664241, 133.2469515, 137.8657553]]),
};

test.each([
  [2010, -14.848683, -18.94895, -10.767618, 0.8956758, 0.8689296, 0.9231619],
  [2013, -10.544273, -14.53828, -6.573173, 0.9232984, 0.8959216, 0.9514144],
  [2015, -9.042367, -12.97108, -5.145767, 0.933267, 0.9057449, 0.9614199],
] as const)(
  'the slope and relative index of rates in %d are as printed',
  (year, sii, siiLower, siiUpper, rii, riiLower, riiUpper) => {
    const slope = told(slopeIndexOfInequality(rates[year], { kind: 'rate' }));
    expect(slope.value).toBeCloseTo(sii, 6);
    expect(Math.abs(slope.interval.lower - siiLower)).toBeLessThan(0.06);
    expect(Math.abs(slope.interval.upper - siiUpper)).toBeLessThan(0.06);
    const relative = told(relativeIndexOfInequality(rates[year], { kind: 'rate' }));
    expect(relative.value).toBeCloseTo(rii, 7);
    expect(Math.abs(relative.interval.lower - riiLower)).toBeLessThan(0.0005);
    expect(Math.abs(relative.interval.upper - riiUpper)).toBeLessThan(0.0005);
  },
);

// Prevalence among children measured in 2006/07, per cent, by decile of deprivation: year 6 and reception.
// prettier-ignore
const prevalence = {
  6: [[34353, 21.2121212121212, 20.7830499225555, 21.6476300812899], [32112, 21.4281265570503, 20.9827711465288, 21.8803170788612], [27715, 20.4077214504781, 19.9373517258999, 20.8862933590925], [25372, 19.1865048084503, 18.7066648694241, 19.675673996565], [23889, 17.4808489262841, 17.0044640703038, 17.9676905527535], [23260, 16.6638005159071, 16.190410576997, 17.148199783417], [23180, 15.6039689387403, 15.1425075468518, 16.0768288675927], [24193, 14.6571322283305, 14.2170753783533, 15.1084110529924], [23609, 14.0370197805921, 13.5997670936376, 14.4859737537153], [24488, 12.0875530872264, 11.6852009907382, 12.5017980504761]],
  R: [[36111, 12.0794217828363, 11.7473271937339, 12.4195834343315], [31803, 11.7410307203723, 11.3918517825361, 12.0994510822713], [26681, 11.3638919080994, 10.9886239767609, 11.7502836842961], [24184, 10.5896460469732, 10.2080757108839, 10.9837345114021], [23023, 10.0073839204274, 9.62638859469932, 10.4017228033421], [21506, 9.41132707151493, 9.02830437346462, 9.80884729303046], [22197, 8.730909582376, 8.36665612937408, 9.10944479237356], [23679, 8.36606275602855, 8.02012076260088, 8.72551115710111], [23271, 7.97559193846418, 7.63441201710209, 8.33064392278473], [23464, 6.96812137742925, 6.64933849950753, 7.30099206057122]],
} as const;

test.each([
  [6, 10.720032, 10.21993, 11.216222],
  ['R', 5.818547, 5.413881, 6.214953],
] as const)(
  'the slope of a prevalence in school year %s is as printed, turned about',
  (year, sii, lower, upper) => {
    const deciles = prevalence[year].map(([measured, ...shares]): Quantile => [
      measured,
      shares[0] / 100,
      shares[1] / 100,
      shares[2] / 100,
    ]);
    const slope = told(slopeIndexOfInequality(groupsOf(deciles), { kind: 'proportion' }));
    expect(-100 * slope.value).toBeCloseTo(sii, 6);
    expect(Math.abs(-100 * slope.interval.upper - lower)).toBeLessThan(0.02);
    expect(Math.abs(-100 * slope.interval.lower - upper)).toBeLessThan(0.02);
  },
);
