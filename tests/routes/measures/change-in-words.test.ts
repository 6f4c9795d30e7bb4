import { expect, test } from 'vitest';
import { measureById } from '#app/measures/registry.ts';
import { changeInWords } from '#app/routes/measures/change-in-words.ts';

test.each([
  { id: 'swemwbs', words: 'Reliable change: 3 points' },
  { id: 'ors', words: 'Reliable change: 6.6 points' },
  { id: 'sdq_parent', words: 'Reliable change: by subscale' },
  { id: 'sdq_teacher', words: 'No reliable change published' },
  { id: 'who5', words: 'No reliable change published' },
])('the catalogue says of $id: $words', ({ id, words }) => {
  const measure = measureById(id);
  expect(measure && changeInWords(measure)).toBe(words);
});
