import fc from 'fast-check';
import { expect, test } from 'vitest';
import { funnelBands, funnelLimits } from '#app/statistics/funnel-limits.ts';
import { quantile } from '#app/statistics/quantile.ts';
import { refused, told } from '#tests/statistics/shown-result.ts';

// PHEindicatormethods, tests/testthat/testdata_funnel_prop_outputs.csv: baseline 80.642448%; limits in per cent.
test.each([
  [5, 46.011039, 100, 26.039864, 100],
  [18, 62.390093, 98.894803, 51.864359, 100],
  [102, 72.974925, 88.309971, 68.553233, 92.731663],
  [1008, 78.203374, 83.081521, 76.796814, 84.488082],
  [110000, 80.408963, 80.875933, 80.274317, 81.010578],
])('at n = %i the limits are those of OHID', (n, lower2, upper2, lower3, upper3) => {
  const [narrow, wide] = funnelBands({ centre: 0.80642448, tauSquared: 0 }, n);
  expect(100 * (narrow?.lower ?? NaN)).toBeCloseTo(lower2, 4);
  expect(100 * (narrow?.upper ?? NaN)).toBeCloseTo(upper2, 4);
  expect(100 * (wide?.lower ?? NaN)).toBeCloseTo(lower3, 4);
  expect(100 * (wide?.upper ?? NaN)).toBeCloseTo(upper3, 4);
});

test('units are judged against the whole', () => {
  // centre 0.5; at n = 100 limits 0.5 ± 0.098 and 0.5 ± 0.1545
  const units = [50, 60, 40, 66, 34].map((count) => ({ count, n: 100 }));
  const { centre, points } = told(funnelLimits(units));
  expect(centre).toBe(0.5);
  expect(points.map((point) => point?.verdict)).toEqual([
    'within',
    'high',
    'low',
    'very high',
    'very low',
  ]);
});

const n = [100, 120, 90, 150, 80, 110, 95, 160, 70, 130];
const withN = (counts: number[]) => counts.map((count, at) => ({ count, n: n[at] ?? 0 }));

// numpy: arcsine z scores, percentiles (type 7), and DerSimonian and Laird's variance, worked apart from this code.
test('units that differ beyond chance widen the limits', () => {
  const spread = withN([35, 80, 42, 70, 20, 86, 48, 81, 59, 48]);
  const funnel = told(funnelLimits(spread, { overdispersion: true }));
  expect(funnel.dispersion).toBeCloseTo(12.001882026254819, 9);
  expect(funnel.tauSquared).toBeCloseTo(0.02810828438963334, 10);
  const [narrow, wide] = funnelBands(funnel, 100);
  expect(narrow?.lower).toBeCloseTo(0.19505116300916686, 9);
  expect(narrow?.upper).toBeCloseTo(0.8280611578197716, 9);
  expect(wide?.lower).toBeCloseTo(0.06593619428969553, 9);
});

test('units that differ by chance alone leave the limits as they are', () => {
  const even = [50, 52, 48].map((count) => ({ count, n: 100 }));
  expect(told(funnelLimits(even, { overdispersion: true })).tauSquared).toBe(0);
});

test('a unit of nobody has no point, and nobody at all no funnel', () => {
  expect(
    told(
      funnelLimits([
        { count: 1, n: 2 },
        { count: 0, n: 0 },
      ]),
    ).points[1],
  ).toBeNull();
  expect(refused(funnelLimits([{ count: 0, n: 0 }])).n).toBe(0);
});

test('when nobody has it anywhere, nobody stands out', () => {
  const { points } = told(funnelLimits([3, 9].map((size) => ({ count: 0, n: size }))));
  expect(points.map((point) => point?.verdict)).toEqual(['within', 'within']);
});

test('more than n is refused', () => {
  expect(() => funnelLimits([{ count: 3, n: 2 }])).toThrow(/more than/);
});

test('limits stay within 0 and 1, hold the centre, and narrow as n grows', () => {
  const any = fc.record({
    centre: fc.double({ min: 0, max: 1, noNaN: true }),
    tauSquared: fc.constantFrom(0, 0.01),
  });
  fc.assert(
    fc.property(any, fc.integer({ min: 1, max: 2000 }), (funnel, size) => {
      const [few, many] = [funnelBands(funnel, size)[0], funnelBands(funnel, 2 * size)[0]];
      if (!few || !many) throw new Error('no limits');
      expect(few.lower).toBeGreaterThanOrEqual(0);
      expect(few.upper).toBeLessThanOrEqual(1);
      expect(few.lower).toBeLessThanOrEqual(funnel.centre + 1e-12);
      expect(few.upper).toBeGreaterThanOrEqual(funnel.centre - 1e-12);
      expect(many.upper - many.lower).toBeLessThanOrEqual(few.upper - few.lower + 1e-12);
    }),
  );
});

// R: quantile(c(1, 2, 4, 8)) is 1, 1.75, 3, 5, 8.
test("quantiles are R's type 7", () => {
  expect([0, 0.25, 0.5, 0.75, 1].map((p) => quantile([8, 1, 4, 2], p))).toEqual([1, 1.75, 3, 5, 8]);
  expect(quantile([], 0.5)).toBeNull();
});
