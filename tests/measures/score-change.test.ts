import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureDefinitions } from '#app/measures/registry.ts';
import { scoreAssessment, scoreChange } from '#app/measures/score.ts';
import { UnknownMeasureError } from '#app/measures/unknown-measure-error.ts';

test('a change that reaches the threshold but for a binary fraction counts', () => {
  // 22.98 − 19.98 is 2.9999999999999996 in binary floating point.
  expect(scoreChange('swemwbs', 'metric', 19.98, 22.98)).toMatchObject({
    change: 3,
    outcome: 'improved',
    threshold: 3,
    unrounded: 2.87,
  });
});

test('the threshold used and the one before rounding are both told', () => {
  expect(scoreChange('sdq_parent', 'emotional', 8, 4)).toMatchObject({
    change: -4,
    outcome: 'improved',
    threshold: 4,
    unrounded: 4.39,
  });
});

test('a rise in prosocial behaviour is an improvement', () => {
  expect(scoreChange('sdq_parent', 'prosocial', 4, 7).outcome).toBe('improved');
});

test('a missing score has no change', () => {
  expect(scoreChange('swemwbs', 'metric', null, 20)).toMatchObject({
    change: null,
    outcome: 'missing_score',
  });
});

test('a change is never NaN, whatever numbers come in', () => {
  const scales = measureDefinitions().flatMap(({ id, scales }) =>
    scales.map(({ key }) => [id, key] as const),
  );
  fc.assert(
    fc.property(fc.constantFrom(...scales), fc.double(), fc.double(), ([id, key], first, last) => {
      const { change, outcome } = scoreChange(id, key, first, last);
      expect(change === null ? outcome : Number.isFinite(change)).toBe(
        change === null ? 'out_of_range' : true,
      );
    }),
  );
});

test('swapping first and last turns an improvement into a deterioration', () => {
  const swapped = { improved: 'deteriorated', deteriorated: 'improved' } as Readonly<
    Record<string, string>
  >;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 }), (first, last) => {
      const there = scoreChange('sdq_self', 'peer', first, last).outcome;
      expect(scoreChange('sdq_self', 'peer', last, first).outcome).toBe(swapped[there] ?? there);
    }),
  );
});

test('an age outside the measure’s is flagged, and the score stands', () => {
  const answers = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((at) => [`swemwbs_${at}`, 3]));
  expect(scoreAssessment('swemwbs', answers, { age: 11 }).metric).toMatchObject({
    state: 'scored',
    value: 19.25,
    flags: [
      { kind: 'age_outside_measure', age: 11 },
      { kind: 'bands_from_other_ages', population: expect.stringContaining('adults') as string },
    ],
  });
  expect(scoreAssessment('swemwbs', answers, { age: 16 }).metric).toMatchObject({ flags: [] });
});

test('a prorated score says so, and so does the total it is part of', () => {
  const answers = {
    ...Object.fromEntries(['worries', 'unhappy', 'clingy', 'afraid'].map((item) => [item, 1])),
    ...Object.fromEntries(
      ['tantrum', 'fights', 'lies', 'steals', 'restles', 'fidgety', 'distrac'].map((item) => [
        item,
        0,
      ]),
    ),
    ...Object.fromEntries(
      ['obeys', 'reflect', 'attends', 'friend', 'popular'].map((item) => [item, 2]),
    ),
    ...Object.fromEntries(['loner', 'bullied', 'oldbest'].map((item) => [item, 0])),
  };
  const scores = scoreAssessment('sdq_self', answers);
  expect(scores.emotional).toMatchObject({
    value: 5,
    flags: [{ kind: 'prorated', answered: 4, of: 5 }],
  });
  expect(scores.total).toMatchObject({
    value: 5,
    answered: 19,
    flags: [{ kind: 'prorated', answered: 4, of: 5 }],
  });
  expect(scores.peer).toMatchObject({ value: 0, flags: [] });
});

test('a measure or scale without a definition is an error that names it', () => {
  expect(() => scoreAssessment('unheard_of', {})).toThrow(UnknownMeasureError);
  expect(() => scoreChange('swemwbs', 'unheard_of', 1, 2)).toThrow('swemwbs.unheard_of');
});
