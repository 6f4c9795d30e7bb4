import type { ImportProgress, ImportSink } from '../import-report.ts';
import { ImportStopped } from '../import-stopped.ts';
import { stoppable } from '../stoppable.ts';
import type { FromImportWorker, ImportWork, ToImportWorker } from './import-messages.ts';
import { ImportWorkerFailed } from './import-worker-failed.ts';
import { keepImportWorker, takeImportWorker } from './import-workers.ts';
import { SilenceWatch, silenceLimit } from './silence-watch.ts';

export interface Conversation<T> {
  readonly work: ImportWork;
  /** What the worker hands over as it goes. */
  readonly sink: Partial<ImportSink> & { progress(progress: ImportProgress): void };
  /** What the work came to, or undefined when a message is not its end. */
  readonly endOf: (message: FromImportWorker) => T | undefined;
}

/**
 * Has a worker of our own do something, and keeps it for the next time. Throws ImportStopped within a moment of `signal`
 * being aborted (the worker is ended and its memory given back), ImportWorkerFailed when there is no working
 * worker or it goes silent, and whatever `sink.batch` rejects with.
 */
export async function converse<T>(conversation: Conversation<T>, signal: AbortSignal): Promise<T> {
  const starting = takeImportWorker();
  const worker = await stoppable(starting, signal).catch((error: unknown) => {
    starting.then(keepImportWorker, () => undefined);
    throw error;
  });
  try {
    const result = await talk(worker, conversation, signal);
    keepImportWorker(worker);
    return result;
  } catch (error) {
    worker.terminate();
    throw error;
  }
}

function talk<T>(
  worker: Worker,
  { work, sink, endOf }: Conversation<T>,
  signal: AbortSignal,
): Promise<T> {
  const watch = new SilenceWatch(silenceLimit, () => {
    fail(new ImportWorkerFailed('went_silent'));
  });
  const stop = (): void => {
    fail(new ImportStopped());
  };
  let fail: (error: Error) => void = () => undefined;
  const talking = new Promise<T>((resolve, reject) => {
    fail = reject;
    const tell = (message: ToImportWorker): void => {
      worker.postMessage(message);
    };
    const store = async (message: FromImportWorker & { type: 'batch' }): Promise<void> => {
      watch.end();
      await sink.batch?.(message.table, message.ipcStream, message.rows);
      watch.heard();
      tell({ type: 'stored' });
    };
    worker.onerror = ({ message }) => {
      reject(new ImportWorkerFailed('crashed', { cause: message }));
    };
    worker.onmessage = ({ data }: MessageEvent<FromImportWorker>) => {
      if (signal.aborted) return;
      watch.heard();
      const end = endOf(data);
      if (end !== undefined) resolve(end);
      else if (data.type === 'recognised') sink.recognised?.(data.file, data.table, data.columns);
      else if (data.type === 'progress') sink.progress(data.progress);
      else if (data.type === 'batch') store(data).catch(reject);
      else if (data.type === 'failed') {
        reject(new ImportWorkerFailed('crashed', { cause: data.message }));
      }
    };
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) reject(new ImportStopped());
    else {
      watch.heard();
      tell(work);
    }
  });
  return talking.finally(() => {
    watch.end();
    signal.removeEventListener('abort', stop);
  });
}
