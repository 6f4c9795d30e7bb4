import { tableFromIPC } from 'apache-arrow';
import { expect, test } from 'vitest';
import type { ImportProgress, ImportSink } from '#app/import/import-report.ts';
import { ImportStopped } from '#app/import/import-stopped.ts';
import { importInWorker } from '#app/import/worker/import-in-worker.ts';
import { scoreFile } from './score-file.ts';
import { TickWatch } from './tick-watch.ts';

const never = new AbortController().signal;

function quietSink(parts: Partial<ImportSink> = {}): ImportSink {
  return {
    recognised: () => undefined,
    progress: () => undefined,
    batch: () => Promise.resolve(),
    ...parts,
  };
}

test('a file of 20,000 rows arrives whole, with progress, while the page stays free', async () => {
  const progress: ImportProgress[] = [];
  const recognised: (string | null)[] = [];
  let total = 0;
  const rows = new Set<unknown>();
  const sink = quietSink({
    recognised: (_file, table) => recognised.push(table),
    progress: (each) => progress.push(each),
    batch: (_table, ipcStream) => {
      const arrow = tableFromIPC(ipcStream);
      const values = arrow.getChild('value');
      const sourceRows = arrow.getChild('source_row');
      for (let at = 0; at < arrow.numRows; at++) {
        total += Number(values?.get(at) ?? 0);
        rows.add(sourceRows?.get(at));
      }
      return Promise.resolve();
    },
  });
  const watch = new TickWatch();
  const [report] = await importInWorker([scoreFile(20_000)], sink, never);
  const longestGap = watch.end();
  expect(report).toMatchObject({
    table: 'responses',
    rowsRead: 20_000,
    rowsLoaded: 20_000,
    problems: [{ rule: 'answers_in_words', value: 'often', count: 20, isRest: false }],
  });
  expect(recognised).toEqual(['responses']);
  expect(rows.size).toBe(20_000);
  expect(total).toBe(4_000 * (1 + 2 + 3 + 4 + 5) - 20 * 5);
  expect(progress.length).toBeGreaterThanOrEqual(2);
  expect(progress.at(-1)).toMatchObject({ rowsRead: 20_000, fileIndex: 0, fileCount: 1 });
  expect(longestGap).toBeLessThan(200);
});

test('Stop ends a large import within a second, and nothing arrives after it', async () => {
  const control = new AbortController();
  let arrivedAfter = 0;
  let stoppedAt = Number.POSITIVE_INFINITY;
  const sink = quietSink({
    progress: ({ rowsRead }) => {
      if (rowsRead > 0 && !control.signal.aborted) {
        stoppedAt = performance.now();
        control.abort();
      }
    },
    batch: () => {
      if (control.signal.aborted) arrivedAfter++;
      return Promise.resolve();
    },
  });
  const file = scoreFile(400_000);
  await expect(importInWorker([file], sink, control.signal)).rejects.toBeInstanceOf(ImportStopped);
  expect(performance.now() - stoppedAt).toBeLessThan(1_000);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(arrivedAfter).toBe(0);
});

test('an import can follow one that was stopped', async () => {
  await expect(
    importInWorker([scoreFile(10)], quietSink(), AbortSignal.abort()),
  ).rejects.toBeInstanceOf(ImportStopped);
  const [report] = await importInWorker([scoreFile(10)], quietSink(), never);
  expect(report?.rowsLoaded).toBe(10);
});

test('the worker waits until a batch is stored before it sends the next', async () => {
  let storing = 0;
  let most = 0;
  const sink = quietSink({
    batch: async () => {
      storing++;
      most = Math.max(most, storing);
      await new Promise((resolve) => setTimeout(resolve, 20));
      storing--;
    },
  });
  const [report] = await importInWorker([scoreFile(300_000)], sink, never);
  expect(report?.rowsLoaded).toBe(300_000);
  expect(most).toBe(1);
});

test('what the sink throws is thrown on, and the next import works', async () => {
  const full = quietSink({ batch: () => Promise.reject(new Error('out of memory')) });
  await expect(importInWorker([scoreFile(10)], full, never)).rejects.toThrow('out of memory');
  const [report] = await importInWorker([scoreFile(10)], quietSink(), never);
  expect(report?.rowsLoaded).toBe(10);
});

test('several files, a broken one among them, come back in order', async () => {
  const picture = new File([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0)], 'logo.png');
  const reports = await importInWorker(
    [scoreFile(5, 'a.csv'), picture, scoreFile(7, 'b.csv')],
    quietSink(),
    never,
  );
  expect(reports.map(({ file, rowsLoaded }) => [file, rowsLoaded])).toEqual([
    ['a.csv', 5],
    ['logo.png', 0],
    ['b.csv', 7],
  ]);
});

test('two imports at once do not disturb each other', async () => {
  const [one, other] = await Promise.all([
    importInWorker([scoreFile(3_000)], quietSink(), never),
    importInWorker([scoreFile(4_000)], quietSink(), never),
  ]);
  expect([one[0]?.rowsLoaded, other[0]?.rowsLoaded]).toEqual([3_000, 4_000]);
});

test('a source that is no File is read all the same', async () => {
  const blob = scoreFile(6);
  const source = { name: 'renamed.csv', size: blob.size, stream: () => blob.stream() };
  const [report] = await importInWorker([source], quietSink(), never);
  expect(report).toMatchObject({ file: 'renamed.csv', rowsLoaded: 6 });
});
