import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  changeOutcome,
  jacobsonTruaxChange,
  reliableChange,
} from '#app/statistics/reliable-change.ts';
import { reliableChangeThreshold } from '#app/statistics/reliable-change-threshold.ts';
import { refused, told } from '#tests/statistics/shown-result.ts';

// Jacobson NS, Truax P. J Consult Clin Psychol 1991;59:12-19, p 14: marital adjustment with a standard deviation of 10 and
// a test-retest reliability of 0.88 has a standard error of 3.46 and a standard error of difference of 4.90; a young
// wife's rise from 32.5 to 47.5 is an index of 3.06.
test('the worked example of Jacobson and Truax', () => {
  const { standardErrorOfMeasurement, standardErrorOfDifference, value } = reliableChangeThreshold(
    10,
    0.88,
  );
  expect(standardErrorOfMeasurement).toBeCloseTo(3.46, 2);
  expect(standardErrorOfDifference).toBeCloseTo(4.9, 2);
  expect((47.5 - 32.5) / standardErrorOfDifference).toBeCloseTo(3.06, 2);
  expect(value).toBeCloseTo(1.959964 * 4.898979, 5);
});

test('a reliability of 1, or no spread, has no threshold', () => {
  expect(() => reliableChangeThreshold(10, 1)).toThrow(/reliability/);
  expect(() => reliableChangeThreshold(0, 0.8)).toThrow(/sd/);
});

test('a change that equals a published threshold counts', () => {
  expect(changeOutcome(3, { threshold: 3, better: 'higher' })).toBe('better');
  expect(changeOutcome(-3, { threshold: 3, better: 'higher' })).toBe('worse');
  expect(changeOutcome(2.99, { threshold: 3, better: 'higher' })).toBe('same');
});

test('it also counts where decimals cannot be held exactly', () => {
  expect(changeOutcome(22.35 - 19.48, { threshold: 2.87, better: 'higher' })).toBe('better');
  expect(changeOutcome(19.48 - 22.35, { threshold: 2.87, better: 'lower' })).toBe('better');
});

test('under the stricter rule a change that equals the threshold is the same', () => {
  expect(changeOutcome(3, { threshold: 3, better: 'higher', rule: 'more_than' })).toBe('same');
});

test('young people are counted as better, same and worse, in the order given', () => {
  const change = told(
    reliableChange([20, 20, 20, null], [25, 21, 15, 30], { threshold: 3, better: 'lower' }),
  );
  expect(change).toMatchObject({ n: 3, incomplete: 1, better: 1, same: 1, worse: 1 });
  expect(change.outcomes).toEqual(['worse', 'same', 'better', null]);
});

test('without a complete pair there is nothing to tell', () => {
  expect(refused(reliableChange([1], [null], { threshold: 3, better: 'higher' })).n).toBe(0);
});

test("Jacobson and Truax's threshold comes from the first scores of complete pairs", () => {
  // first scores 10, 20, 30: sd 10; reliability 0.5: 1.959964 × 10 = 19.59964. 90 has no second score and is left out.
  const options = { reliability: 0.5, better: 'higher' } as const;
  const change = told(jacobsonTruaxChange([10, 20, 30, 90], [29, 40, 30, null], options));
  expect(change.threshold).toBeCloseTo(19.59964, 5);
  expect(change.outcomes).toEqual(['same', 'better', 'same', null]);
});

test('first scores without spread, or one pair, have no such threshold', () => {
  const options = { reliability: 0.8, better: 'higher' } as const;
  expect(refused(jacobsonTruaxChange([5, 5], [6, 9], options)).n).toBe(2);
  expect(refused(jacobsonTruaxChange([5], [6], options))).toMatchObject({ n: 1, needed: 2 });
});

test('what is better when higher is better is worse when lower is', () => {
  const scores = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 12 }), (pairs, threshold) => {
      const first = pairs.map(([one]) => one);
      const second = pairs.map(([, two]) => two);
      const higher = told(reliableChange(first, second, { threshold, better: 'higher' }));
      const lower = told(reliableChange(first, second, { threshold, better: 'lower' }));
      expect([lower.better, lower.same, lower.worse]).toEqual([
        higher.worse,
        higher.same,
        higher.better,
      ]);
      expect(higher.better + higher.same + higher.worse).toBe(pairs.length);
    }),
  );
});
