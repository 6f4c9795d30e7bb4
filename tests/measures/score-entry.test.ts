import { expect, test } from 'vitest';
import { UnknownItemOrderError } from '#app/measures/item-order-named.ts';
import { scoreAssessment, scoreChange } from '#app/measures/score.ts';
import { UnknownMeasureError } from '#app/measures/unknown-measure-error.ts';

const rcads = Object.fromEntries(Array.from({ length: 47 }, (_, at) => [`rcads_${at + 1}`, 1]));

// Norms of boys in grades 7-8: separation anxiety 2.26 (SD 2.47) by themselves. 50 + 10 × (7 − 2.26) ÷ 2.47 = 69.19.
test.each(['M', 'male', 'Male', 'boy'])('a sex written "%s" finds the boys’ norm', (sex) => {
  const { sad_t } = scoreAssessment('rcads47_self', rcads, { age: 12, sex });
  expect(sad_t).toMatchObject({ state: 'scored', value: expect.closeTo(69.19, 2) as number });
});

test.each([
  { sex: '', why: 'sex_not_known' },
  { sex: null, why: 'sex_not_known' },
  { sex: 'X', why: 'other_group' },
])('a sex written "$sex" has no norm: $why', ({ sex, why }) => {
  const { sad_t } = scoreAssessment('rcads47_self', rcads, { age: 12, sex });
  expect(sad_t).toMatchObject({ state: 'no_norm', why, raw: 7 });
});

test('a family and who answered are one definition; without who, it is not guessed', () => {
  const by = (informant: string): unknown =>
    scoreAssessment('rcads47', rcads, { age: 12, sex: 'M', informant }).sad_t;
  expect(by('self')).toEqual(scoreAssessment('rcads47_self', rcads, { age: 12, sex: 'M' }).sad_t);
  expect(by('parent')).not.toEqual(by('self'));
  expect(() => scoreAssessment('rcads47', rcads)).toThrow(UnknownMeasureError);
});

test('an answer may be its published words, or a number as text', () => {
  expect(scoreAssessment('loneliness_direct', { lonely: 'Often/always' }).lonely).toMatchObject({
    value: 1,
    band: { key: 'often_or_always' },
  });
  expect(scoreAssessment('cantril', { ladder: ' 7 ' }).score).toMatchObject({ value: 7 });
});

test('blank text is no answer, and other text is no number that an item takes', () => {
  expect(scoreAssessment('cantril', { ladder: ' ' }).score).toMatchObject({
    state: 'no_responses',
  });
  expect(scoreAssessment('cantril', { ladder: 'seven' }).score).toMatchObject({
    state: 'out_of_range',
    item: 'ladder',
  });
});

test.each([Number.NaN, Infinity, -1, 11, 7.5])('%d is no answer on a ladder from 0 to 10', (n) => {
  expect(scoreAssessment('cantril', { ladder: n }).score).toMatchObject({ state: 'out_of_range' });
});

// All 0, order B: the five reversed items add 3 each. Two items differ between the orders.
test('an order of items can be named by its letter; one that there is not is refused', () => {
  const ticks = Object.fromEntries(
    [3, 2, 1, 0, 3, 2, 1, 0, 3, 2].map((tick, at) => [`rses_${at + 1}`, tick]),
  );
  const total = (itemOrder: string): unknown =>
    scoreAssessment('rses', ticks, {}, { itemOrder }).total;
  expect(total('B')).toMatchObject({ value: 14 });
  expect(total('order_b')).toMatchObject({ value: 14 });
  expect(() => total('C')).toThrow(UnknownItemOrderError);
});

test.each([
  { measure: 'rcads47_self', scale: 'MDD_T', first: 75, last: 57.27 },
  { measure: 'core10', scale: 'core10', first: 20, last: 15 },
  { measure: 'wemwbs', scale: 'WEMWBS_score', first: 40, last: 49 },
])('$scale of $measure is a scale by another name', ({ measure, scale, first, last }) => {
  expect(scoreChange(measure, scale, first, last).outcome).toBe('improved');
});

test('a name that no scale has is refused', () => {
  expect(() => scoreChange('core10', 'wellbeing', 20, 15)).toThrow(UnknownMeasureError);
});
