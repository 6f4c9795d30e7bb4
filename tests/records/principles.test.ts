import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { principles, statementById } from '#app/records/principles/principles.ts';
import { sourcePhrases, wordRuns } from './principles-source.ts';

const statements = principles.flatMap((principle) => principle.statements);

test('there are seven principles with 8, 4, 12, 11, 7, 7 and 12 statements', () => {
  expect(principles.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  expect(principles.map((principle) => principle.statements.length)).toEqual([
    8, 4, 12, 11, 7, 7, 12,
  ]);
  expect(statementById.size).toBe(61);
});

test('every statement has a number of its own and a plain sentence', () => {
  expect(new Set(statements.map(({ id }) => id)).size).toBe(61);
  expect(new Set(statements.map(({ text }) => text)).size).toBe(61);
  expect(statements.filter(({ text }) => !/^[A-Z].*\.$/.test(text))).toEqual([]);
  expect(statements.filter(({ text }) => text.split(' ').length > 26)).toEqual([]);
});

test('no statement repeats six words in a row of the guidance', () => {
  const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);
  const copied = statements.flatMap(({ id, text }) =>
    wordRuns(text).flatMap((run) => (sourcePhrases.has(hash(run)) ? [`${id}: ${run}`] : [])),
  );
  expect(copied).toEqual([]);
});
