import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rendered, wordsOf } from './rendered.ts';

test('the example button says how many files and young people the example has', async () => {
  const files = readdirSync('fixtures/example').filter((name) => name.endsWith('.csv'));
  const [, ...rows] = readFileSync('fixtures/example/people.csv', 'utf8').trim().split(/\r?\n/);
  const people = new Set(rows.map((row) => row.split(',')[0]));
  const words = wordsOf((await rendered('/')).text);
  expect(files).toHaveLength(15);
  expect(words).toContain(
    `Fifteen fictional files, ${people.size.toLocaleString('en-GB')} young people.`,
  );
});

test('without JavaScript the first page says what needs it and what does not', async () => {
  const { text } = await rendered('/');
  expect(/<noscript>([\s\S]*?)<\/noscript>/.exec(text)?.[1]).toContain('needs JavaScript');
});

test('the three doors lead to Import, the Board report and Explore', async () => {
  const { text } = await rendered('/');
  const doors = [...text.matchAll(/<h3><a [^>]*href="([^"]+)"/g)].map(([, href]) => href);
  expect(doors).toEqual(['/import', '/report', '/explore']);
});
