import type { FileReport, ImportSink, SourceFile } from '../import-report.ts';
import { converse } from './converse.ts';
import { sendable } from './sendable.ts';

/**
 * Imports files in a worker of our own, so that the page stays free: as importFiles does, one after another, with
 * nobody to ask, with batches handed to `sink` here. Throws as `converse` does.
 */
export async function importInWorker(
  files: readonly SourceFile[],
  sink: ImportSink,
  signal: AbortSignal,
): Promise<readonly FileReport[]> {
  const work = { type: 'import', files: await sendable(files, signal) } as const;
  return converse(
    {
      work,
      sink,
      endOf: (message) => (message.type === 'finished' ? message.reports : undefined),
    },
    signal,
  );
}
