/// <reference lib="webworker" />
import { tables } from '#app/records/all-tables.ts';
import { importFiles } from '../import-files.ts';
import type { ImportSink } from '../import-report.ts';
import type { FromImportWorker, SentFile, ToImportWorker } from './import-messages.ts';

declare const self: DedicatedWorkerGlobalScope;

/** Stopping ends the worker, so nothing here is ever asked to stop. */
const never = new AbortController().signal;
let stored: () => void = () => undefined;

self.addEventListener('message', ({ data }: MessageEvent<ToImportWorker>) => {
  if (data.type === 'stored') stored();
  else void run(data.files);
});
send({ type: 'ready' });

const sink: ImportSink = {
  recognised: (file, table, columns) => {
    send({ type: 'recognised', file, table, columns });
  },
  progress: (progress) => {
    send({ type: 'progress', progress });
  },
  batch: (table, ipcStream, rows) =>
    new Promise((resolve) => {
      stored = resolve;
      const own = ownBuffer(ipcStream);
      send({ type: 'batch', table, ipcStream: own, rows }, [own.buffer]);
    }),
};

async function run(files: readonly SentFile[]): Promise<void> {
  const sources = files.map(({ name, content }) => ({
    name,
    size: content.size,
    stream: () => content.stream(),
  }));
  try {
    send({ type: 'finished', reports: await importFiles(sources, tables, sink, never) });
  } catch (error) {
    send({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}

function send(message: FromImportWorker, transfer: Transferable[] = []): void {
  self.postMessage(message, transfer);
}

/** The same bytes in a buffer that holds nothing else and can be given away. */
function ownBuffer(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteLength } = bytes;
  const isAlone = buffer instanceof ArrayBuffer && buffer.byteLength === byteLength;
  return isAlone ? new Uint8Array(buffer) : bytes.slice();
}
