import type { FileReport, ImportSink, SourceFile } from '../import-report.ts';
import { ImportStopped } from '../import-stopped.ts';
import { stoppable } from '../stoppable.ts';
import type { FromImportWorker, SentFile, ToImportWorker } from './import-messages.ts';
import { ImportWorkerFailed } from './import-worker-failed.ts';
import { keepImportWorker, takeImportWorker } from './import-workers.ts';

/**
 * Imports files in a worker of our own, so that the page stays free: as importFiles does, one after
 * another, with batches handed to `sink` here. Throws ImportStopped within a moment of `signal` being
 * aborted (the worker is ended and its memory given back), ImportWorkerFailed when there is no working
 * worker, and whatever `sink.batch` rejects with.
 */
export async function importInWorker(
  files: readonly SourceFile[],
  sink: ImportSink,
  signal: AbortSignal,
): Promise<readonly FileReport[]> {
  const sent = await stoppable(Promise.all(files.map(sendable)), signal);
  const starting = takeImportWorker();
  const worker = await stoppable(starting, signal).catch((error: unknown) => {
    starting.then(keepImportWorker, () => undefined);
    throw error;
  });
  try {
    const reports = await converse(worker, sent, sink, signal);
    keepImportWorker(worker);
    return reports;
  } catch (error) {
    worker.terminate();
    throw error;
  }
}

function converse(
  worker: Worker,
  files: readonly SentFile[],
  sink: ImportSink,
  signal: AbortSignal,
): Promise<readonly FileReport[]> {
  return new Promise((resolve, reject) => {
    const tell = (message: ToImportWorker) => {
      worker.postMessage(message);
    };
    const store = async (message: FromImportWorker & { type: 'batch' }) => {
      await sink.batch(message.table, message.ipcStream, message.rows);
      tell({ type: 'stored' });
    };
    worker.onerror = ({ message }) => {
      reject(new ImportWorkerFailed('crashed', { cause: message }));
    };
    worker.onmessage = ({ data }: MessageEvent<FromImportWorker>) => {
      if (signal.aborted) return;
      switch (data.type) {
        case 'recognised':
          sink.recognised(data.file, data.table, data.columns);
          break;
        case 'progress':
          sink.progress(data.progress);
          break;
        case 'batch':
          store(data).catch(reject);
          break;
        case 'finished':
          resolve(data.reports);
          break;
        case 'failed':
          reject(new ImportWorkerFailed('crashed', { cause: data.message }));
          break;
        case 'ready':
          break;
      }
    };
    signal.addEventListener('abort', () => {
      reject(new ImportStopped());
    });
    if (signal.aborted) reject(new ImportStopped());
    else tell({ type: 'import', files });
  });
}

/** A file that is on disk is sent as its handle; any other source is read first. */
async function sendable(file: SourceFile): Promise<SentFile> {
  if (file instanceof Blob) return { name: file.name, content: file };
  return { name: file.name, content: await new Response(file.stream()).blob() };
}
