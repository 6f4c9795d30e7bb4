import type { FromImportWorker } from './import-messages.ts';
import { ImportWorkerFailed } from './import-worker-failed.ts';

const startLimit = 20_000;
const idleLimit = 10_000;

let idle: { readonly worker: Worker; readonly timer: ReturnType<typeof setTimeout> } | null = null;

/** A worker that is ready for files: the last one if it is still there, else a new one. Throws ImportWorkerFailed. */
export async function takeImportWorker(): Promise<Worker> {
  if (idle === null) return startImportWorker();
  const { worker, timer } = idle;
  idle = null;
  clearTimeout(timer);
  return worker;
}

/** Keeps a worker that has finished for the next import, for a few seconds. */
export function keepImportWorker(worker: Worker): void {
  idle?.worker.terminate();
  clearTimeout(idle?.timer);
  const timer = setTimeout(() => {
    worker.terminate();
    idle = null;
  }, idleLimit);
  idle = { worker, timer };
}

function startImportWorker(): Promise<Worker> {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  return new Promise((resolve, reject) => {
    const fail = (reason: 'timed_out' | 'could_not_start', cause?: unknown) => {
      worker.terminate();
      reject(new ImportWorkerFailed(reason, { cause }));
    };
    const timer = setTimeout(() => {
      fail('timed_out');
    }, startLimit);
    worker.onerror = (event) => {
      clearTimeout(timer);
      fail('could_not_start', event.message);
    };
    worker.onmessage = ({ data }: MessageEvent<FromImportWorker>) => {
      if (data.type !== 'ready') return;
      clearTimeout(timer);
      resolve(worker);
    };
  });
}
