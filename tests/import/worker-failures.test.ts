import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ImportSink } from '#app/import/import-report.ts';
import { ImportStopped } from '#app/import/import-stopped.ts';
import { importInWorker } from '#app/import/worker/import-in-worker.ts';

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
