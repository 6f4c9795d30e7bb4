import { expect, test } from 'vitest';
import { ancovaDifference } from '#app/statistics/ancova-difference.ts';
import { benjaminiHochberg } from '#app/statistics/benjamini-hochberg.ts';
import { effectSizePaired } from '#app/statistics/effect-size-paired.ts';
import { hodgesLehmann } from '#app/statistics/hodges-lehmann.ts';
import { kaplanMeier, stepAt } from '#app/statistics/kaplan-meier.ts';
import { pairedChange } from '#app/statistics/paired-change.ts';
import { poolRandomEffects } from '#app/statistics/pool-random-effects.ts';
import { told } from '#tests/statistics/shown-result.ts';
import results from './r-results.json' with { type: 'json' };

/**
 * Data and results of R 4.2.2 with survival 3.5-3, metafor 3.8-1, MASS and effectsize 0.8.3, as R gave them, to 15 digits:
 * t.test, wilcox.test, hedges_g, lm, survfit, rma and p.adjust. effectsize 0.8.3 has no d_av: its limits and those of d_z
 * are the formulas of repeated_measures_d (effectsize 1.0.3), worked out in R.
 */
const places = 6;
const near = (value: number, other: number): void => expect(value).toBeCloseTo(other, places);

test.each(results.paired)('$name: average change, as t.test has it', (r) => {
  const { n, value, interval, pValue } = told(pairedChange(r.first, r.second));
  expect(n).toBe(r.n);
  near(value, r.mean);
  near(interval?.lower ?? NaN, r.lower);
  near(interval?.upper ?? NaN, r.upper);
  near(pValue ?? NaN, r.p);
});

test.each(results.paired)('$name: standardised change, as effectsize has it', (r) => {
  const { dz, dav } = effectSizePaired(r.first, r.second);
  near(told(dz).value, r.dz);
  near(told(dz).value, r.effectsizeG);
  near(told(dz).interval.lower, r.dzLower);
  near(told(dz).interval.upper, r.dzUpper);
  near(told(dav).value, r.dav);
  near(told(dav).interval.lower, r.davLower);
  near(told(dav).interval.upper, r.davUpper);
});

test.each(results.paired)('$name: typical change is the median of the Walsh averages', (r) => {
  const changes = r.first.map((one, at) => (r.second[at] ?? NaN) - one);
  near(told(hodgesLehmann(changes)).value, r.hodgesLehmann);
});

const exact = results.paired.filter((each) => each.exact);
test.each(exact)('$name: without ties, estimate and limits are those of wilcox.test', (r) => {
  const { value, interval } = told(
    hodgesLehmann(r.first.map((one, at) => (r.second[at] ?? NaN) - one)),
  );
  near(value, r.pseudomedian);
  near(interval?.lower ?? NaN, r.hlLower);
  near(interval?.upper ?? NaN, r.hlUpper);
});

// With ties R looks for the root of a step function, to within 1e-4; the order statistics are where the steps are.
const tied = results.paired.filter((each) => !each.exact);
test.each(tied)('$name: with ties, R’s root search comes as near as it can', (r) => {
  const changes = r.first.map((one, at) => Number(((r.second[at] ?? NaN) - one).toFixed(6)));
  const { value, interval } = told(hodgesLehmann(changes));
  expect(Math.abs(value - r.pseudomedian)).toBeLessThan(0.06);
  expect(Math.abs((interval?.lower ?? NaN) - r.hlLower)).toBeLessThan(0.06);
  expect(Math.abs((interval?.upper ?? NaN) - r.hlUpper)).toBeLessThan(0.06);
});

test('second weights at equal first weights, the anorexia data, as lm has them', () => {
  const { ancova } = results;
  const found = told(ancovaDifference(ancova, ancova.reference));
  near(found.slope ?? NaN, ancova.slope);
  expect(found.df).toBe(ancova.df);
  expect(found.groups.map(({ group }) => group)).toEqual(['CBT', 'FT']);
  ancova.groups.forEach((r, at) => {
    const own = found.groups[at];
    if (!own) throw new Error(r.group);
    const { value, interval, pValue } = told(own.difference);
    near(value, r.value);
    near(interval.lower, r.lower);
    near(interval.upper, r.upper);
    near(pValue, r.p);
    near(own.adjustedMean ?? NaN, r.adjusted);
  });
});

test.each(results.waits)(
  '$name, $scale: the median wait and the curve, as survfit has them',
  (r) => {
    const waits = r.days.map((days, at) => ({ days, ended: r.ended[at] === 1 }));
    const curve = told(kaplanMeier(waits, { scale: r.scale === 'log' ? 'log' : 'log-log' }));
    expect(curve.median).toEqual({ days: r.median, lower: r.lower, upper: r.upper });
    for (const point of r.at) {
      const step = stepAt(curve, point.days);
      near(step?.waiting ?? NaN, point.waiting);
      if (point.lower === null) continue;
      near(step?.lower ?? NaN, point.lower);
      near(step?.upper ?? NaN, point.upper);
    }
  },
);

test.each(results.pooled)('$name: pooled as metafor has it', (r) => {
  const pooled = told(
    poolRandomEffects(
      r.estimates.map((estimate, at) => ({ estimate, variance: r.variances[at] ?? NaN })),
    ),
  );
  near(pooled.value, r.value);
  near(pooled.interval.lower, r.lower);
  near(pooled.interval.upper, r.upper);
  near(pooled.tauSquared, r.tau2);
  near(pooled.iSquared, r.i2);
  near(pooled.q, r.q);
  near(pooled.hartungKnapp?.lower ?? NaN, r.hkLower);
  near(pooled.hartungKnapp?.upper ?? NaN, r.hkUpper);
  near(pooled.prediction?.lower ?? NaN, r.piLower);
  near(pooled.prediction?.upper ?? NaN, r.piUpper);
});

test('p values adjusted as p.adjust has them', () => {
  const { p, adjusted } = results.benjaminiHochberg;
  benjaminiHochberg(p).forEach((value, at) => near(value ?? NaN, adjusted[at] ?? NaN));
});
