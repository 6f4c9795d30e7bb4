import { expect, test } from 'vitest';
import { readingEase, syllablesOf } from '#app/report/checks/reading-age.ts';
import { reportText } from '#app/report/checks/report-text.ts';
import { reportOf } from './make-report.ts';

test('the grade is Flesch and Kincaid’s, worked by hand', () => {
  // 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59.
  expect(readingEase('The cat sat on the mat.')?.grade).toBeCloseTo(-1.45, 10);
  // 9 words in 2 sentences, 12 syllables: 0.39 × 4.5 + 11.8 × 12 / 9 − 15.59.
  expect(readingEase('Young people wait. They wait longer for a visit.')?.grade).toBeCloseTo(
    0.39 * 4.5 + (11.8 * 12) / 9 - 15.59,
    10,
  );
});

test('a text without words has none', () => {
  expect(readingEase('')).toBeNull();
  expect(readingEase('… .')).toBeNull();
});

test.each([
  ['wait', 1],
  ['people', 2],
  ['scheme', 1],
  ['activity', 4],
  ['wanted', 2],
  ['49%', 1],
])('%s has %i syllables', (word, syllables) => {
  expect(syllablesOf(word)).toBe(syllables);
});

test('sentences of more than thirty words are named', () => {
  const long = `${Array.from({ length: 31 }, () => 'word').join(' ')}.`;
  expect(readingEase(`Short. ${long}`)?.long).toEqual([long]);
});

test('the generated report can be read at about the age of twelve, without long sentences', () => {
  const ease = readingEase(reportText(reportOf().report));
  expect(ease?.age).toBeLessThanOrEqual(13);
  expect(ease?.long).toEqual([]);
});
