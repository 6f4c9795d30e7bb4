import { expect, test } from 'vitest';
import { firstNotebook } from '#app/explore/notebook/first-notebook.ts';
import { NotebookFault, notebookText, readNotebook } from '#app/explore/notebook/notebook.ts';

test('a notebook that was saved opens as it was', () => {
  expect(readNotebook(notebookText(firstNotebook))).toEqual(firstNotebook);
});

test('a notebook holds queries and notes, and nothing of their results', () => {
  const withData = { ...firstNotebook, rows: [['School', 269]] };
  expect(notebookText(withData)).not.toContain('269');
});

test.each([
  ['not JSON', 'SELECT 1'],
  ['another kind of file', '{"schema":"evenlode-recipe/1"}'],
  [
    'a query that is no text',
    '{"schema":"evenlode-notebook/1","queries":[{"name":"a","sql":1,"notes":"","chart":null}]}',
  ],
])('%s is refused in words', (_, text) => {
  expect(() => readNotebook(text)).toThrow(NotebookFault);
});
