import { expect, test } from 'vitest';
import { repeatedNotes } from '#app/routes/measure/repeated-notes.ts';

const fact = (note?: string) => ({ confidence: 'low' as const, ...(note ? { note } : {}) });

test('a note of three rows is said once for all; of two, beside each', () => {
  const facts = [fact('often'), fact('often'), fact('twice'), fact('twice'), fact(), fact('often')];
  expect(repeatedNotes(facts)).toEqual(['often']);
});
