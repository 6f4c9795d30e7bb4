import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ImportSink } from '#app/import/import-report.ts';
import { ImportStopped } from '#app/import/import-stopped.ts';
import { importInWorker } from '#app/import/worker/import-in-worker.ts';
import { importPlannedInWorker } from '#app/import/worker/import-planned-in-worker.ts';
import { silenceLimit } from '#app/import/worker/silence-watch.ts';
import { surveyInWorker } from '#app/import/worker/survey-in-worker.ts';
import { field, planOf, testKey } from './read-by-plan.ts';

/** A worker that does nothing of its own accord. */
class SilentWorker {
  static readonly made: SilentWorker[] = [];
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  isEnded = false;
  readonly received: unknown[] = [];

  constructor() {
    SilentWorker.made.push(this);
  }

  postMessage(message: unknown): void {
    this.received.push(message);
  }

  terminate(): void {
    this.isEnded = true;
  }
}

const sink: ImportSink = {
  recognised: () => undefined,
  progress: () => undefined,
  batch: () => Promise.resolve(),
};
const files = [new File(['person_id,sex\nP1,Male\n'], 't.csv')];

beforeEach(() => {
  SilentWorker.made.length = 0;
  vi.stubGlobal('Worker', SilentWorker);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function begin(signal = new AbortController().signal) {
  const importing = importInWorker(files, sink, signal);
  importing.catch(() => undefined);
  const worker = await vi.waitFor(() => {
    const [made] = SilentWorker.made;
    if (made === undefined) throw new Error('not yet');
    return made;
  });
  return { importing, worker };
}

test('a worker that never says that it is ready is given up', async () => {
  vi.useFakeTimers();
  const importing = importInWorker(files, sink, new AbortController().signal);
  const given = expect(importing).rejects.toMatchObject({
    name: 'ImportWorkerFailed',
    reason: 'timed_out',
  });
  await vi.advanceTimersByTimeAsync(20_000);
  await given;
  expect(SilentWorker.made[0]?.isEnded).toBe(true);
});

test('a worker whose code cannot be loaded is an error of its own', async () => {
  const { importing, worker } = await begin();
  worker.onerror?.({ message: 'blocked by the policy' });
  await expect(importing).rejects.toMatchObject({
    name: 'ImportWorkerFailed',
    reason: 'could_not_start',
  });
  expect(worker.isEnded).toBe(true);
});

test('a worker that breaks at its work ends the import, not the wait for it', async () => {
  const { importing, worker } = await begin();
  worker.onmessage?.({ data: { type: 'ready' } });
  await vi.waitFor(() => expect(worker.received).toHaveLength(1));
  worker.onerror?.({ message: 'out of memory' });
  await expect(importing).rejects.toMatchObject({ name: 'ImportWorkerFailed', reason: 'crashed' });
  expect(worker.isEnded).toBe(true);
});

test('Stop ends the worker, however busy it is', async () => {
  const control = new AbortController();
  const { importing, worker } = await begin(control.signal);
  worker.onmessage?.({ data: { type: 'ready' } });
  await vi.waitFor(() => expect(worker.received).toHaveLength(1));
  control.abort();
  await expect(importing).rejects.toBeInstanceOf(ImportStopped);
  expect(worker.isEnded).toBe(true);
});

test('a worker that falls silent at its work is given up, and ended', async () => {
  vi.useFakeTimers();
  const importing = importInWorker(files, sink, new AbortController().signal);
  const given = expect(importing).rejects.toMatchObject({
    name: 'ImportWorkerFailed',
    reason: 'went_silent',
  });
  await vi.advanceTimersByTimeAsync(0);
  const [worker] = SilentWorker.made;
  worker?.onmessage?.({ data: { type: 'ready' } });
  await vi.advanceTimersByTimeAsync(silenceLimit - 1);
  worker?.onmessage?.({ data: { type: 'alive' } });
  await vi.advanceTimersByTimeAsync(silenceLimit - 1);
  expect(worker?.isEnded).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await given;
  expect(worker?.isEnded).toBe(true);
});

test('a worker that waits for a batch to be stored is not silent', async () => {
  vi.useFakeTimers();
  let stored: () => void = () => undefined;
  const slow: ImportSink = {
    ...sink,
    batch: () =>
      new Promise((resolve) => {
        stored = resolve;
      }),
  };
  const importing = importInWorker(files, slow, new AbortController().signal);
  await vi.advanceTimersByTimeAsync(0);
  const [worker] = SilentWorker.made;
  worker?.onmessage?.({ data: { type: 'ready' } });
  await vi.advanceTimersByTimeAsync(0);
  const batch = { type: 'batch', table: 'people', ipcStream: new Uint8Array(1), rows: 1 };
  worker?.onmessage?.({ data: batch });
  await vi.advanceTimersByTimeAsync(10 * silenceLimit);
  stored();
  await vi.advanceTimersByTimeAsync(0);
  worker?.onmessage?.({ data: { type: 'finished', reports: [] } });
  await expect(importing).resolves.toEqual([]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(worker?.isEnded).toBe(true);
});

test('a planned import sends the plans and the key of the project to the worker', async () => {
  const plan = planOf({ person_id: field('people', 'person_id') }, ['people']);
  const [source] = files;
  if (source === undefined) throw new Error('no file');
  const control = new AbortController();
  const importing = importPlannedInWorker([{ source, plan }], testKey, sink, control.signal);
  importing.catch(() => undefined);
  const worker = await vi.waitFor(() => {
    const [made] = SilentWorker.made;
    if (made === undefined) throw new Error('not yet');
    return made;
  });
  worker.onmessage?.({ data: { type: 'ready' } });
  await vi.waitFor(() => expect(worker.received).toHaveLength(1));
  expect(worker.received[0]).toMatchObject({
    type: 'import_planned',
    plans: [plan],
    pseudonymKey: testKey,
  });
  control.abort();
  await expect(importing).rejects.toBeInstanceOf(ImportStopped);
  expect(worker.isEnded).toBe(true);
});

test('looking at files sends handles, layouts and recipes, and gives each file back as it was given', async () => {
  const control = new AbortController();
  const context = { recipes: [], layouts: { 't.csv': { headerRow: 3 } } };
  const looking = surveyInWorker(files, context, () => undefined, control.signal);
  const worker = await vi.waitFor(() => {
    const [made] = SilentWorker.made;
    if (made === undefined) throw new Error('not yet');
    return made;
  });
  worker.onmessage?.({ data: { type: 'ready' } });
  await vi.waitFor(() => expect(worker.received).toHaveLength(1));
  expect(worker.received[0]).toMatchObject({ type: 'survey', files: [{ name: 't.csv' }], context });
  const [file] = files;
  const found = { survey: null, proposal: null, recipe: null, problems: [] };
  const zipped = { name: 'a.zip/people.csv', content: new Blob(['person_id']) };
  worker.onmessage?.({
    data: {
      type: 'surveyed',
      files: [
        { ...found, source: { name: 't.csv', content: file } },
        { ...found, source: zipped },
      ],
    },
  });
  const surveyed = await looking;
  expect(surveyed[0]?.source).toBe(file);
  expect(surveyed[1]?.source).toMatchObject({ name: 'a.zip/people.csv', size: 9 });
});
