import { expect, test } from 'vitest';
import { leastSquares } from '#app/statistics/least-squares.ts';

/** Longley JW. J Am Stat Assoc 1967;62:819-41: six nearly collinear series, and total employment. */
const longley = [
  [83.0, 234289, 2356, 1590, 107608, 1947, 60323],
  [88.5, 259426, 2325, 1456, 108632, 1948, 61122],
  [88.2, 258054, 3682, 1616, 109773, 1949, 60171],
  [89.5, 284599, 3351, 1650, 110929, 1950, 61187],
  [96.2, 328975, 2099, 3099, 112075, 1951, 63221],
  [98.1, 346999, 1932, 3594, 113270, 1952, 63639],
  [99.0, 365385, 1870, 3547, 115094, 1953, 64989],
  [100.0, 363112, 3578, 3350, 116219, 1954, 63761],
  [101.2, 397469, 2904, 3048, 117388, 1955, 66019],
  [104.6, 419180, 2822, 2857, 118734, 1956, 67857],
  [108.4, 442769, 2936, 2798, 120445, 1957, 68169],
  [110.8, 444546, 4681, 2637, 121950, 1958, 66513],
  [112.6, 482704, 3813, 2552, 123366, 1959, 68655],
  [114.2, 502601, 3931, 2514, 125368, 1960, 69564],
  [115.7, 518173, 4806, 2572, 127852, 1961, 69331],
  [116.9, 554894, 4007, 2827, 130081, 1962, 70551],
];

// NIST Statistical Reference Datasets, Longley: certified values.
const certified = [
  [-3482258.63459582, 890420.383607373],
  [15.0618722713733, 84.9149257747669],
  [-0.035819179292591, 0.0334910077722432],
  [-2.02022980381683, 0.488399681651699],
  [-1.03322686717359, 0.214274163161675],
  [-0.0511041056535807, 0.22607320006937],
  [1829.15146461355, 455.478499142212],
];

test("Longley's data give the values that NIST certifies", () => {
  const columns = [
    longley.map(() => 1),
    ...[0, 1, 2, 3, 4, 5].map((k) => longley.map((row) => row[k] ?? NaN)),
  ];
  const fit = leastSquares(
    columns,
    longley.map((row) => row[6] ?? NaN),
  );
  const variance = fit.residualSumOfSquares / fit.df;
  expect(fit.df).toBe(9);
  expect(Math.sqrt(variance)).toBeCloseTo(304.854073561965, 6);
  certified.forEach(([coefficient = NaN, error = NaN], at) => {
    expect((fit.coefficients[at] ?? NaN) / coefficient).toBeCloseTo(1, 7);
    expect(Math.sqrt(variance * (fit.unscaledVariances[at] ?? NaN)) / error).toBeCloseTo(1, 7);
  });
});

test('a column that the others determine gets no coefficient, and costs no degree of freedom', () => {
  const fit = leastSquares(
    [
      [1, 1, 1, 1],
      [0, 0, 1, 1],
      [1, 1, 0, 0],
    ],
    [1, 2, 4, 5],
  );
  expect(fit.coefficients[0]).toBeCloseTo(1.5, 12);
  expect(fit.coefficients[1]).toBeCloseTo(3, 12);
  expect(fit.coefficients[2]).toBeNull();
  expect(fit.unscaledVariances[2]).toBeNull();
  expect(fit.df).toBe(2);
});

test('more columns than rows leave the later ones out', () => {
  const fit = leastSquares(
    [
      [1, 1],
      [0, 1],
      [5, 7],
    ],
    [2, 3],
  );
  expect(fit.coefficients[2]).toBeNull();
  expect(fit).toMatchObject({ df: 0 });
  expect(fit.residualSumOfSquares).toBeCloseTo(0, 12);
});

test('a column of zeros gets no coefficient', () => {
  expect(leastSquares([[0, 0]], [1, 2]).coefficients).toEqual([null]);
});
