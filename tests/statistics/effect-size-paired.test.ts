import fc from 'fast-check';
import { expect, test } from 'vitest';
import { effectSizePaired } from '#app/statistics/effect-size-paired.ts';
import { hedgesCorrection } from '#app/statistics/hedges-correction.ts';
import { refused, told } from '#tests/statistics/shown-result.ts';
import { sleepFirst, sleepSecond } from '#tests/statistics/sleep.ts';

// R's effectsize: hedges_g(extra ~ group, data = sleep, paired = TRUE) is 1.17; repeated_measures_d has d (z) 1.17
// [0.41, 1.94] and d (av) 0.76. Further digits: numpy and scipy, from the formulas.
test("d_z and d_av of R's sleep data, Hedges corrected", () => {
  const { dz, dav } = effectSizePaired(sleepFirst, sleepSecond);
  expect(told(dz).value).toBeCloseTo(1.173924903514205, 9);
  expect(told(dz).interval.lower).toBeCloseTo(0.40873097751076803, 9);
  expect(told(dz).interval.upper).toBeCloseTo(1.9391188295176423, 9);
  expect(told(dav).value).toBeCloseTo(0.76050939567012, 9);
  expect(told(dav).interval.lower).toBeCloseTo(0.39356597547296346, 9);
  expect(told(dav).interval.upper).toBeCloseTo(1.1274528158672765, 9);
});

// By hand from the gamma function: Γ(1)/(√1 Γ(½)) = 1/√π; Γ(5/2)/(√(5/2) Γ(2)) = ¾√π/√2.5; Γ(5)/(√5 Γ(9/2)), where
// Γ(9/2) = 105√π/16.
test.each([
  [2, 1 / Math.sqrt(Math.PI)],
  [5, (0.75 * Math.sqrt(Math.PI)) / Math.sqrt(2.5)],
  [10, 24 / (Math.sqrt(5) * ((105 * Math.sqrt(Math.PI)) / 16))],
])('the correction at %i degrees of freedom is exact', (df, correction) => {
  expect(hedgesCorrection(df)).toBeCloseTo(correction, 12);
});

test('two pairs have no effect size, for their correction is 0', () => {
  expect(hedgesCorrection(1)).toBe(0);
  const { dz, dav } = effectSizePaired([1, 2], [3, 5]);
  expect(refused(dz)).toMatchObject({ n: 2, needed: 3 });
  expect(refused(dav)).toMatchObject({ n: 2, needed: 3 });
});

test('changes that are all equal have no d_z, and still a d_av', () => {
  const { dz, dav } = effectSizePaired([1, 2, 3], [2, 3, 4]);
  expect(dz.state).toBe('too_few_to_tell');
  expect(told(dav).value).toBeGreaterThan(0);
});

test('scores that are all equal have neither', () => {
  const { dz, dav } = effectSizePaired([4, 4, 4], [4, 4, 4]);
  expect([dz.state, dav.state]).toEqual(['too_few_to_tell', 'too_few_to_tell']);
});

test('an effect size does not depend on the unit', () => {
  const scores = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { minLength: 3, maxLength: 30 });
  fc.assert(
    fc.property(scores, fc.integer({ min: 2, max: 9 }), (pairs, unit) => {
      const sizes = (times: number) =>
        effectSizePaired(
          pairs.map(([one]) => one * times),
          pairs.map(([, two]) => two * times),
        );
      const [plain, scaled] = [sizes(1), sizes(unit)];
      expect(scaled.dz.state).toBe(plain.dz.state);
      if (plain.dz.state !== 'shown' || scaled.dz.state !== 'shown') return;
      expect(scaled.dz.value).toBeCloseTo(plain.dz.value, 8);
      expect(scaled.dz.interval.lower).toBeLessThanOrEqual(scaled.dz.value);
      expect(scaled.dz.interval.upper).toBeGreaterThanOrEqual(scaled.dz.value);
    }),
  );
});
