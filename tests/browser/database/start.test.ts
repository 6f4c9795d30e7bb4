import { afterEach, expect, test, vi } from 'vitest';
import { openBrowserDatabase } from '#app/database/browser-database.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A worker that does what `script` says in place of the engine's own. */
function workerOf(script: string): typeof Worker {
  return class extends Worker {
    constructor() {
      super(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
    }
  };
}

const failure = (reason: string) => ({ name: 'EngineStartFailed', reason });

test('the engine starts within the time limit and says which one it is', async () => {
  const start = performance.now();
  const database = await openBrowserDatabase();
  const milliseconds = performance.now() - start;
  const { rows } = await database.query('SELECT version() AS version');
  await database.close();
  expect(rows).toEqual([{ version: 'v1.4.3' }]);
  expect(milliseconds).toBeLessThan(30_000);
  console.info(`The engine started in ${Math.round(milliseconds)} ms.`);
});

test('without WebAssembly the start fails at once and says so', async () => {
  vi.stubGlobal('WebAssembly', undefined);
  await expect(openBrowserDatabase()).rejects.toMatchObject(failure('no_webassembly'));
});

test('a WebAssembly without exceptions is too old', async () => {
  vi.stubGlobal('WebAssembly', { ...WebAssembly, validate: () => false });
  await expect(openBrowserDatabase()).rejects.toMatchObject(failure('webassembly_too_old'));
});

test('a missing file is a failed download', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
  await expect(openBrowserDatabase()).rejects.toMatchObject({
    ...failure('download_failed'),
    detail: 'its file could not be fetched (status 404)',
  });
});

test('no network is a failed download', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await expect(openBrowserDatabase()).rejects.toMatchObject(failure('download_failed'));
});

test('a download that falls silent runs out of time', async () => {
  const silent = () => Promise.resolve(new Response(new ReadableStream()));
  vi.stubGlobal('fetch', silent);
  await expect(openBrowserDatabase({ timeoutMs: 200 })).rejects.toMatchObject({
    ...failure('timed_out'),
    detail: 'no answer for 0.2 seconds while downloading it',
  });
});

test('a slow download that still moves is not cut off', async () => {
  const pieces = new ReadableStream<Uint8Array>({
    async start(controller) {
      const pause = () => new Promise((resolve) => setTimeout(resolve, 120));
      controller.enqueue(new Uint8Array(8));
      await pause();
      controller.enqueue(new Uint8Array(8));
      await pause();
      controller.enqueue(new Uint8Array(8));
      await pause();
      controller.error(new Error('cut by the test'));
    },
  });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(pieces)));
  await expect(openBrowserDatabase({ timeoutMs: 250 })).rejects.toMatchObject({
    ...failure('download_failed'),
    detail: 'its file could not be fetched (cut by the test)',
  });
});

test('a worker that hangs, as one does whose policy forbids WebAssembly, runs out of time', async () => {
  vi.stubGlobal('Worker', workerOf(''));
  await expect(openBrowserDatabase({ timeoutMs: 3_000 })).rejects.toMatchObject({
    ...failure('timed_out'),
    detail: 'no answer for 3 seconds while starting its worker',
  });
});

test('a worker that breaks is told at once', async () => {
  vi.stubGlobal('Worker', workerOf('throw new Error("broken")'));
  await expect(openBrowserDatabase()).rejects.toMatchObject(failure('worker_failed'));
});

test('a start that is given up rejects with the reason of the signal', async () => {
  const controller = new AbortController();
  const opening = openBrowserDatabase({ signal: controller.signal });
  controller.abort(new Error('gone elsewhere'));
  await expect(opening).rejects.toThrow('gone elsewhere');
  await expect(openBrowserDatabase({ signal: controller.signal })).rejects.toThrow(
    'gone elsewhere',
  );
});
