import { expect, test } from 'vitest';
import { importFile } from '#app/import/read-file.ts';
import { ImportStopped } from '#app/import/import-stopped.ts';
import type { ImportProgress, ImportSink } from '#app/import/import-report.ts';
import { oneOfEach } from './small-tables.ts';
import { runImport } from './run-import.ts';
import { sourceFile } from './source-file.ts';

const context = { fileIndex: 0, fileCount: 1, tables: [oneOfEach], batchRows: 20_000 };
const manyRows = sourceFile(
  'many.csv',
  `thing_id,title\n${Array.from({ length: 200_000 }, (_, index) => `T${index},a\n`).join('')}`,
);

function sinkWith(parts: Partial<ImportSink>): ImportSink {
  return {
    recognised: () => undefined,
    progress: () => undefined,
    batch: () => Promise.resolve(),
    ...parts,
  };
}

test('an import that is stopped before it begins hands nothing over', async () => {
  const batch = () => Promise.reject(new Error('no batch was expected'));
  const importing = importFile(manyRows, context, sinkWith({ batch }), AbortSignal.abort());
  await expect(importing).rejects.toBeInstanceOf(ImportStopped);
});

test('Stop ends an import between two batches', async () => {
  const control = new AbortController();
  let batches = 0;
  const sink = sinkWith({
    batch: () => {
      batches++;
      control.abort();
      return Promise.resolve();
    },
  });
  await expect(importFile(manyRows, context, sink, control.signal)).rejects.toBeInstanceOf(
    ImportStopped,
  );
  expect(batches).toBe(1);
});

test('Stop does not wait for a batch that is never stored', async () => {
  const control = new AbortController();
  const sink = sinkWith({
    batch: () => {
      setTimeout(() => control.abort(), 20);
      return new Promise(() => undefined);
    },
  });
  const start = performance.now();
  await expect(importFile(manyRows, context, sink, control.signal)).rejects.toBeInstanceOf(
    ImportStopped,
  );
  expect(performance.now() - start).toBeLessThan(5_000);
});

test('at most one batch is on its way while the next is read', async () => {
  let onTheWay = 0;
  let most = 0;
  const sink = sinkWith({
    batch: async () => {
      onTheWay++;
      most = Math.max(most, onTheWay);
      await new Promise((resolve) => setTimeout(resolve, 5));
      onTheWay--;
    },
  });
  const report = await importFile(manyRows, context, sink, new AbortController().signal);
  expect(most).toBe(1);
  expect(report.rowsLoaded).toBe(200_000);
});

test('what the sink throws is thrown on, because it is no fault of the file', async () => {
  const sink = sinkWith({ batch: () => Promise.reject(new Error('out of memory')) });
  await expect(importFile(manyRows, context, sink, new AbortController().signal)).rejects.toThrow(
    'out of memory',
  );
});

test('progress never goes back, and ends at the whole', async () => {
  const { progress, report } = await runImport(manyRows, { tables: [oneOfEach] });
  const isRising = (pick: (each: ImportProgress) => number) =>
    progress.every((each, index) => index === 0 || pick(each) >= pick(progress[index - 1] ?? each));
  expect(isRising(({ rowsRead }) => rowsRead)).toBe(true);
  expect(isRising(({ bytesRead }) => bytesRead)).toBe(true);
  expect(progress.at(-1)).toEqual({
    file: 'many.csv',
    fileIndex: 0,
    fileCount: 1,
    rowsRead: 200_000,
    bytesRead: manyRows.size,
    bytesTotal: manyRows.size,
  });
  expect(report.rowsRead).toBe(200_000);
});
