import { afterEach, expect, test, vi } from 'vitest';
import { openBrowserDatabase } from '#app/database/browser-database.ts';
import { EngineStopped } from '#app/database/errors.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('close ends at once a statement that would stop late', async () => {
  const database = await openBrowserDatabase();
  const stubborn = database
    .query('SELECT count(*) FROM range(100000000) a, range(1000000) b WHERE a.range * b.range = 7')
    .catch((caught: unknown) => caught);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const start = performance.now();
  await database.close();
  expect(await stubborn).toMatchObject({ name: 'EngineStopped', reason: 'closed' });
  expect(performance.now() - start).toBeLessThan(1_000);
});

test('when the worker dies, what runs and what waits reject', async () => {
  const workers: Worker[] = [];
  const Real = Worker;
  vi.stubGlobal(
    'Worker',
    class extends Real {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        workers.push(this);
      }
    },
  );
  const database = await openBrowserDatabase();
  const running = database.query('SELECT count(*) FROM range(1000000000)').catch((e: unknown) => e);
  const waiting = database.query('SELECT 1').catch((e: unknown) => e);
  workers[0]?.dispatchEvent(new ErrorEvent('error', { message: 'out of reach' }));
  expect(await running).toMatchObject({ name: 'EngineStopped', reason: 'fault' });
  expect(await waiting).toBeInstanceOf(EngineStopped);
  await expect(database.query('SELECT 1')).rejects.toThrow('out of reach');
});
