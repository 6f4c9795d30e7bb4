import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapText } from '#app/figures/charts/wrap-text.ts';

test('a short text is one line', () => {
  expect(wrapText('Scores rose', 400, 14)).toEqual(['Scores rose']);
});

test('a long text breaks at spaces', () => {
  expect(wrapText('one two three', 40, 14)).toEqual(['one', 'two', 'three']);
});

test('no word is lost or broken', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zA-Z0-9%]{1,20}$/)), (words) => {
      expect(wrapText(words.join(' '), 120, 13).join(' ')).toBe(words.join(' '));
    }),
  );
});
