import { expect, test } from 'vitest';
import { droppedFiles } from '#app/ui/dropped-files.ts';

function testFile(name: string) {
  const file = new File([''], name);
  return {
    isFile: true,
    isDirectory: false,
    name,
    file: (give: (file: File) => void) => give(file),
  };
}

/** A folder whose reader gives its entries in pieces, as browsers do. */
function testFolder(name: string, pieces: readonly (readonly unknown[])[]) {
  const left = [...pieces];
  return {
    isFile: false,
    isDirectory: true,
    name,
    createReader: () => ({
      readEntries: (give: (entries: unknown) => void) => give(left.shift() ?? []),
    }),
  };
}

function testDrop(...entries: readonly unknown[]): DataTransfer {
  const items = entries.map((entry) => ({
    kind: 'file',
    webkitGetAsEntry: () => entry,
    getAsFile: () => null,
  }));
  return { items } as unknown as DataTransfer;
}

test('files dropped together come in the order in which they were dropped', async () => {
  const files = await droppedFiles(testDrop(testFile('people.csv'), testFile('referrals.csv')));
  expect(files.map(({ name }) => name)).toEqual(['people.csv', 'referrals.csv']);
});

test('a dropped folder gives all its files, however many pieces its reader needs, and those of its folders', async () => {
  const inner = testFolder('2026', [[testFile('goals.csv')]]);
  const outer = testFolder('export', [
    [testFile('a.csv'), testFile('b.csv')],
    [inner, testFile('c.csv')],
  ]);
  const files = await droppedFiles(testDrop(outer, testFile('last.csv')));
  expect(files.map(({ name }) => name)).toEqual([
    'a.csv',
    'b.csv',
    'goals.csv',
    'c.csv',
    'last.csv',
  ]);
});

test('dropped text is not a file', async () => {
  const transfer = { items: [{ kind: 'string' }] } as unknown as DataTransfer;
  expect(await droppedFiles(transfer)).toEqual([]);
});
