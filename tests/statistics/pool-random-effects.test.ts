import { expect, test } from 'vitest';
import { poolRandomEffects } from '#app/statistics/pool-random-effects.ts';
import { refused, told } from '#tests/statistics/shown-result.ts';

/** Trials of BCG vaccine: cases and others, vaccinated then not. Colditz GA et al. JAMA 1994;271:698-702; dat.bcg of metafor. */
const bcg = [
  [4, 119, 11, 128],
  [6, 300, 29, 274],
  [3, 228, 11, 209],
  [62, 13536, 248, 12619],
  [33, 5036, 47, 5761],
  [180, 1361, 372, 1079],
  [8, 2537, 10, 619],
  [505, 87886, 499, 87892],
  [29, 7470, 45, 7232],
  [17, 1699, 65, 1600],
  [186, 50448, 141, 27197],
  [5, 2493, 3, 2338],
  [27, 16886, 29, 17825],
] as const;

const logRiskRatios = bcg.map(([a, b, c, d]) => ({
  estimate: Math.log(a / (a + b) / (c / (c + d))),
  variance: 1 / a - 1 / (a + b) + 1 / c - 1 / (c + d),
}));

// metafor: rma(yi, vi, data = dat, method = "DL")
test('the BCG trials pool as metafor does', () => {
  const pooled = told(poolRandomEffects(logRiskRatios));
  expect(pooled.value).toBeCloseTo(-0.7141, 4);
  expect(pooled.interval.lower).toBeCloseTo(-1.0644, 4);
  expect(pooled.interval.upper).toBeCloseTo(-0.3638, 4);
  expect(pooled.tauSquared).toBeCloseTo(0.3088, 4);
  expect(pooled.iSquared).toBeCloseTo(92.12, 2);
  expect(pooled.q).toBeCloseTo(152.233, 3);
});

test('the prediction interval is wider than the interval of the mean', () => {
  const { interval, prediction } = told(poolRandomEffects(logRiskRatios));
  // −0.7141 ± 2.200985 √(0.3088 + 0.1787²)
  expect(prediction?.lower).toBeCloseTo(-1.999, 2);
  expect(prediction?.upper).toBeCloseTo(0.571, 2);
  expect(interval.lower).toBeGreaterThan(prediction?.lower ?? 0);
});

test('Hartung and Knapp by hand for two equal weights', () => {
  // estimates 0 and 2 with variance 1: Q = 2, tau² = (2 − 1) / (2 − 2/2) = 1, weights 1/2, mean 1
  const pooled = told(
    poolRandomEffects([
      { estimate: 0, variance: 1 },
      { estimate: 2, variance: 1 },
    ]),
  );
  expect(pooled).toMatchObject({ value: 1, q: 2, tauSquared: 1, iSquared: 50, prediction: null });
  // error √((1/2 + 1/2) / (1 × 1)) = 1, t with 1 df 12.7062
  expect(pooled.hartungKnapp?.upper).toBeCloseTo(13.7062, 4);
  expect(pooled.interval.upper).toBeCloseTo(1 + 1.959964, 6);
});

test('equal estimates have nothing between them', () => {
  const same = [1, 2, 3].map((variance) => ({ estimate: 0.4, variance }));
  expect(told(poolRandomEffects(same))).toMatchObject({ tauSquared: 0, iSquared: 0 });
});

test('one estimate passes through', () => {
  const pooled = told(poolRandomEffects([{ estimate: 3, variance: 4 }]));
  expect(pooled).toMatchObject({ value: 3, tauSquared: 0, hartungKnapp: null, prediction: null });
  expect(pooled.interval.upper).toBeCloseTo(3 + 2 * 1.959964, 6);
});

test('nothing to pool cannot be told, and no variance cannot be pooled', () => {
  expect(refused(poolRandomEffects([])).n).toBe(0);
  expect(() => poolRandomEffects([{ estimate: 1, variance: 0 }])).toThrow(/above 0/);
});
