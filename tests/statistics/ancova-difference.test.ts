import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ancovaDifference } from '#app/statistics/ancova-difference.ts';
import { refused, told } from '#tests/statistics/shown-result.ts';

const first = [12, 15, 9, 14, 11, 18, 10, 13, 16, 8, 14, 17];
const second = [15, 17, 13, 16, 15, 20, 11, 15, 17, 10, 15, 18];
const group = first.map((_, at) => (at < 6 ? 'others' : 'group'));

// Made-up scores; expected values from numpy's least squares and scipy's t: coefficients 5.07067669, 0.83007519, −1.5283208.
test('the difference at equal first scores, with its interval', () => {
  const ancova = told(ancovaDifference({ first, second, group }, 'others'));
  const [only] = ancova.groups;
  const difference = told(
    only?.difference ?? { state: 'too_few_to_tell', n: 0, needed: 0, reason: '' },
  );
  expect(ancova).toMatchObject({ n: 12, incomplete: 0, df: 9, reference: 'others' });
  expect(ancova.slope).toBeCloseTo(0.83007519, 8);
  expect(difference.value).toBeCloseTo(-1.5283208, 7);
  expect(difference.interval.lower).toBeCloseTo(-2.2784224674293423, 9);
  expect(difference.interval.upper).toBeCloseTo(-0.7782191365806839, 9);
  expect(difference.pValue).toBeCloseTo(0.0012739088106042398, 10);
  expect(only?.adjustedMean).toBeCloseTo(14.402506265664169, 9);
});

test('explaining the change instead of the second score gives the same difference', () => {
  const change = second.map((two, at) => two - (first[at] ?? NaN));
  const of = (outcome: number[]) =>
    told(ancovaDifference({ first, second: outcome, group }, 'others')).groups[0]?.difference;
  const [one, other] = [of(second), of(change)];
  if (one?.state !== 'shown' || other?.state !== 'shown') throw new Error('refused');
  expect(other.value).toBeCloseTo(one.value, 10);
  expect(other.interval.lower).toBeCloseTo(one.interval.lower, 10);
});

test('first scores offset by a million leave the difference as it is', () => {
  const offset = first.map((one) => one + 1e6);
  const [only] = told(ancovaDifference({ first: offset, second, group }, 'others')).groups;
  expect(only?.difference).toMatchObject({ state: 'shown' });
  expect(only?.difference.state === 'shown' && only.difference.value).toBeCloseTo(-1.5283208, 6);
});

test('young people without both scores or a group are left out', () => {
  const scores = {
    first: [...first, null, 5, 6],
    second: [...second, 4, null, 6],
    group: [...group, 'group', 'group', null],
  };
  expect(told(ancovaDifference(scores, 'others'))).toMatchObject({ n: 12, incomplete: 3 });
});

test('equal first scores leave the plain difference of means', () => {
  const scores = { first: [5, 5, 5, 5], second: [1, 3, 6, 8], group: ['a', 'a', 'b', 'b'] };
  const { slope, groups } = told(ancovaDifference(scores, 'a'));
  expect(slope).toBeNull();
  expect(groups[0]?.difference.state === 'shown' && groups[0].difference.value).toBeCloseTo(5, 12);
});

test('groups that their first scores tell apart have no adjusted difference', () => {
  const scores = { first: [1, 1, 2, 2], second: [3, 4, 6, 8], group: ['a', 'a', 'b', 'b'] };
  const { groups } = told(ancovaDifference(scores, 'a'));
  expect(groups[0]?.adjustedMean).toBeNull();
  expect(groups[0]?.difference.state).toBe('too_few_to_tell');
});

test('three pairs in two groups leave nothing to judge the spread by', () => {
  const scores = { first: [1, 2, 4], second: [3, 4, 6], group: ['a', 'a', 'b'] };
  const [only] = told(ancovaDifference(scores, 'a')).groups;
  expect(only?.difference).toMatchObject({ state: 'too_few_to_tell', n: 3, needed: 4 });
});

test('one group, or nobody, cannot be compared', () => {
  expect(
    refused(ancovaDifference({ first: [1, 2], second: [2, 3], group: ['a', 'a'] }, 'a')).n,
  ).toBe(1);
  expect(refused(ancovaDifference({ first: [], second: [], group: [] }, 'a')).n).toBe(0);
});

test('a reference that nobody belongs to is refused', () => {
  expect(() => ancovaDifference({ first, second, group }, 'elsewhere')).toThrow(/elsewhere/);
});

test('comparing the other way about changes the sign', () => {
  const score = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(fc.array(fc.tuple(score, score), { minLength: 8, maxLength: 30 }), (pairs) => {
      const scores = {
        first: pairs.map(([one]) => one),
        second: pairs.map(([, two]) => two),
        group: pairs.map((_, at) => (at % 2 === 0 ? 'a' : 'b')),
      };
      const there = told(ancovaDifference(scores, 'a')).groups[0]?.difference;
      const back = told(ancovaDifference(scores, 'b')).groups[0]?.difference;
      if (there?.state !== 'shown' || back?.state !== 'shown') return;
      expect(back.value).toBeCloseTo(-there.value, 8);
      expect(back.interval.upper).toBeCloseTo(-there.interval.lower, 8);
    }),
  );
});
