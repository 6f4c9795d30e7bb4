/// <reference lib="webworker" />
import '#app/records/zod-without-eval.ts';
import { measureDefinitions } from '#app/measures/registry.ts';
import { tables } from '#app/records/all-tables.ts';
import { importFiles } from '../import-files.ts';
import { importPlanned } from '../import-planned.ts';
import type { ImportSink, SourceFile } from '../import-report.ts';
import { surveyFiles } from '../survey-files.ts';
import type {
  FromImportWorker,
  ImportWork,
  SentFile,
  SentSurvey,
  ToImportWorker,
} from './import-messages.ts';
import { heartbeat } from './silence-watch.ts';
import { sourceOf } from './sendable.ts';

declare const self: DedicatedWorkerGlobalScope;

/** Stopping ends the worker, so nothing here is ever asked to stop. */
const never = new AbortController().signal;
let stored: () => void = () => undefined;

self.addEventListener('message', ({ data }: MessageEvent<ToImportWorker>) => {
  if (data.type === 'stored') stored();
  else void run(data);
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

async function run(work: ImportWork): Promise<void> {
  const beating = setInterval(() => {
    send({ type: 'alive' });
  }, heartbeat);
  try {
    send(await done(work));
  } catch (error) {
    send({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  } finally {
    clearInterval(beating);
  }
}

async function done(work: ImportWork): Promise<FromImportWorker> {
  const sources = work.files.map(sourceOf);
  switch (work.type) {
    case 'import':
      return { type: 'finished', reports: await importFiles(sources, tables, sink, never) };
    case 'import_planned': {
      const jobs = work.plans.flatMap((plan, at) => {
        const source = sources[at];
        return source === undefined ? [] : [{ source, plan }];
      });
      const measures = work.measures ?? measureDefinitions();
      const reports = await importPlanned(jobs, work.pseudonymKey, sink, never, measures);
      return { type: 'finished', reports };
    }
    case 'survey':
      return { type: 'surveyed', files: await surveyed(work, sources) };
  }
}

async function surveyed(
  { files, context }: Extract<ImportWork, { type: 'survey' }>,
  sources: readonly SourceFile[],
): Promise<readonly SentSurvey[]> {
  const contents = new Map<SourceFile, SentFile>();
  sources.forEach((source, at) => {
    const file = files[at];
    if (file !== undefined) contents.set(source, file);
  });
  const place = { refusesLarge: true, ...deviceMemory() };
  const onProgress: ImportSink['progress'] = (progress) => {
    sink.progress(progress);
  };
  const found = await surveyFiles(sources, context, onProgress, never, place);
  return Promise.all(
    found.map(async (file) => ({
      ...file,
      source: contents.get(file.source) ?? (await sent(file.source)),
    })),
  );
}

/** In GiB; not every browser tells it. */
function deviceMemory(): { readonly deviceMemory?: number } {
  const { navigator } = self;
  return 'deviceMemory' in navigator && typeof navigator.deviceMemory === 'number'
    ? { deviceMemory: navigator.deviceMemory }
    : {};
}

/** A file out of a zip. */
async function sent(source: SourceFile): Promise<SentFile> {
  if (source instanceof Blob) return { name: source.name, content: source };
  return { name: source.name, content: await new Response(source.stream()).blob() };
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
