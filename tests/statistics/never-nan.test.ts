import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ancovaDifference } from '#app/statistics/ancova-difference.ts';
import { byarInterval } from '#app/statistics/byar-interval.ts';
import { clinicallySignificantChange } from '#app/statistics/clinically-significant-change.ts';
import { effectSizePaired } from '#app/statistics/effect-size-paired.ts';
import { funnelLimits } from '#app/statistics/funnel-limits.ts';
import { hodgesLehmann } from '#app/statistics/hodges-lehmann.ts';
import { kaplanMeier } from '#app/statistics/kaplan-meier.ts';
import { newcombeDifference } from '#app/statistics/newcombe-difference.ts';
import { pairedChange } from '#app/statistics/paired-change.ts';
import { poolRandomEffects } from '#app/statistics/pool-random-effects.ts';
import { jacobsonTruaxChange, reliableChange } from '#app/statistics/reliable-change.ts';
import { tInterval } from '#app/statistics/t-interval.ts';
import { welchDifference } from '#app/statistics/welch-difference.ts';
import { wilsonInterval } from '#app/statistics/wilson-interval.ts';

/** Every number in a result, however deep. */
function numbersIn(result: unknown): number[] {
  if (typeof result === 'number') return [result];
  if (typeof result !== 'object' || result === null) return [];
  return Object.values(result).flatMap(numbersIn);
}

function expectNoNaN(result: unknown): void {
  expect(numbersIn(result).filter((number) => !Number.isFinite(number))).toEqual([]);
}

/** Scores as they come: few, alike, missing as null or as NaN. */
const score = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 7, max: 10 }) },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constant(NaN) },
);
const pairs = fc.array(fc.tuple(score, score, fc.constantFrom('a', 'b')), { maxLength: 8 });

test('scores however few, alike or missing give numbers or a reason, never NaN', () => {
  fc.assert(
    fc.property(pairs, (given) => {
      const first = given.map(([one]) => one);
      const second = given.map(([, two]) => two);
      const threshold = { threshold: 2, better: 'higher' } as const;
      expectNoNaN(tInterval(first));
      expectNoNaN(pairedChange(first, second));
      expectNoNaN(effectSizePaired(first, second));
      expectNoNaN(hodgesLehmann(first));
      expectNoNaN(welchDifference(first, second));
      expectNoNaN(reliableChange(first, second, threshold));
      expectNoNaN(clinicallySignificantChange(first, second, { ...threshold, cutoff: 9 }));
      expectNoNaN(jacobsonTruaxChange(first, second, { reliability: 0.8, better: 'lower' }));
      const group = given.map(([one, two, name]) =>
        Number.isFinite(one) && Number.isFinite(two) ? name : null,
      );
      const reference = group.find((name) => name !== null);
      if (reference) expectNoNaN(ancovaDifference({ first, second, group }, reference));
    }),
  );
});

const counted = fc
  .integer({ min: 0, max: 3 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

test('counts of none, of one and of all give numbers or a reason, never NaN', () => {
  fc.assert(
    fc.property(counted, counted, ([count1, n1], [count2, n2]) => {
      expectNoNaN(wilsonInterval(count1, n1));
      expectNoNaN(newcombeDifference(count1, n1, count2, n2));
      expectNoNaN(byarInterval(count1));
      expectNoNaN(
        funnelLimits(
          [
            { count: count1, n: n1 },
            { count: count2, n: n2 },
          ],
          { overdispersion: true },
        ),
      );
    }),
  );
});

test('waits and estimates however few or alike give numbers or a reason, never NaN', () => {
  const wait = fc.record({ days: fc.nat(2), ended: fc.boolean() });
  const study = fc.record({ estimate: fc.integer({ min: -1, max: 1 }), variance: fc.constant(1) });
  fc.assert(
    fc.property(fc.array(wait, { maxLength: 4 }), fc.array(study, { maxLength: 4 }), (w, s) => {
      expectNoNaN(kaplanMeier(w));
      expectNoNaN(poolRandomEffects(s));
    }),
  );
});

test('a score that is not a number counts as missing', () => {
  expect(pairedChange([1, NaN, 3, 4], [2, 5, NaN, 7])).toMatchObject({
    state: 'shown',
    value: 2,
    n: 2,
    incomplete: 2,
  });
  expect(tInterval([NaN, NaN])).toMatchObject({ state: 'too_few_to_tell', n: 0 });
});

test('an infinite score is refused', () => {
  expect(() => tInterval([1, Infinity])).toThrow(/finite/);
});
