import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ancovaDifference } from '#app/statistics/ancova-difference.ts';
import { ancovaOfSums } from '#app/statistics/ancova-of-sums.ts';
import { addPairSums, changeOf, type PairSums } from '#app/statistics/pair-sums.ts';
import { pairedChange } from '#app/statistics/paired-change.ts';
import { refused, told } from '#tests/statistics/shown-result.ts';

type Pair = readonly [first: number, second: number];

function sumsOf(pairs: readonly Pair[]): PairSums {
  const n = pairs.length;
  const mean = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at], 0) / n;
  const [meanFirst, meanSecond] = [mean(0), mean(1)];
  const about = (of: (first: number, second: number) => number) =>
    pairs.reduce((sum, [first, second]) => sum + of(first - meanFirst, second - meanSecond), 0);
  return {
    n,
    meanFirst,
    meanSecond,
    sumFirst: about((first) => first * first),
    sumSecond: about((_, second) => second * second),
    sumProducts: about((first, second) => first * second),
  };
}

const pair = fc.tuple(fc.integer({ min: 7, max: 35 }), fc.integer({ min: 7, max: 35 }));
const pairs = fc.array(pair, { minLength: 3, maxLength: 40 });

test('from sums comes the same adjusted difference as from the scores', () => {
  fc.assert(
    fc.property(pairs, pairs, (group, others) => {
      const all = [...group, ...others];
      const whole = ancovaDifference(
        {
          first: all.map(([first]) => first),
          second: all.map(([, second]) => second),
          group: all.map((_, at) => (at < group.length ? 'group' : 'others')),
        },
        'others',
      );
      const expected = told(whole).groups[0]?.difference;
      const found = ancovaOfSums(sumsOf(group), sumsOf(others));
      if (expected?.state !== 'shown' || found.state !== 'shown') {
        fc.pre(false);
        return;
      }
      expect(found.value).toBeCloseTo(expected.value, 7);
      expect(found.interval.lower).toBeCloseTo(expected.interval.lower, 6);
      expect(found.interval.upper).toBeCloseTo(expected.interval.upper, 6);
      expect(found.pValue).toBeCloseTo(expected.pValue, 6);
    }),
  );
});

test('sums of groups added are the sums of all their pairs', () => {
  fc.assert(
    fc.property(fc.array(pairs, { minLength: 1, maxLength: 5 }), (groups) => {
      const added = addPairSums(groups.map(sumsOf));
      const whole = sumsOf(groups.flat());
      for (const key of ['n', 'meanFirst', 'meanSecond', 'sumFirst', 'sumProducts'] as const) {
        expect(added[key]).toBeCloseTo(whole[key], 6);
      }
      const change = changeOf(added);
      const paired = told(
        pairedChange(
          groups.flat().map(([first]) => first),
          groups.flat().map(([, second]) => second),
        ),
      );
      expect(change.mean).toBeCloseTo(paired.value, 8);
    }),
  );
});

test('an empty group, three pairs, and equal first scores say nothing', () => {
  const three = sumsOf([
    [10, 12],
    [12, 15],
    [14, 15],
  ]);
  expect(refused(ancovaOfSums(three, addPairSums([])))).toMatchObject({ n: 3 });
  const two = sumsOf([
    [10, 12],
    [12, 15],
  ]);
  expect(refused(ancovaOfSums(two, sumsOf([[11, 12]])))).toMatchObject({ n: 3, needed: 4 });
  const equal = sumsOf([
    [10, 12],
    [10, 15],
    [10, 16],
  ]);
  expect(refused(ancovaOfSums(equal, equal)).reason).toMatch(/equal/);
});
