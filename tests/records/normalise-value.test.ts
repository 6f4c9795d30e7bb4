import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseValue } from '#app/records/normalise-value.ts';

test.each([
  ['Mixed -White & Asian', 'mixed - white and asian'],
  ['White &amp; Asian', 'White and Asian'],
  ['Self-Referral :Self', 'self referral: self'],
  ['SDQ_self', 'SDQ (self)'],
  ['Follow  up', 'Follow-up'],
  ['Don’t know', "don't know"],
  ['Baha&#039;i', 'Bahai'],
  ['ＧＰ', 'gp'],
])('"%s" and "%s" compare as the same', (one, other) => {
  expect(normaliseValue(one)).toBe(normaliseValue(other));
});

test.each([
  ['-8', '8'],
  ['1:1', '11'],
  ['1-7', '17'],
  ['*', '#'],
  ['01', '1'],
])('"%s" and "%s" stay apart', (one, other) => {
  expect(normaliseValue(one)).not.toBe(normaliseValue(other));
});

test('normalising twice is normalising once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = normaliseValue(text);
      expect(normaliseValue(once)).toBe(once);
    }),
  );
});
