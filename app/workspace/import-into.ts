import type { Database } from '#app/database/database.ts';
import type {
  FileReport,
  ImportProgress,
  ImportSink,
  SourceFile,
} from '#app/import/import-report.ts';
import { removeFileRows } from './remove-file-rows.ts';
import type { Surroundings } from './workspace.ts';

export interface ImportRun {
  readonly importFiles: Surroundings['importFiles'];
  readonly onProgress: (progress: ImportProgress) => void;
  readonly signal: AbortSignal;
}

export interface ImportOutcome {
  readonly files: readonly FileReport[];
  readonly stopped: boolean;
  readonly failure: Error | null;
}

/**
 * Brings files into the record tables, one at a time. A file takes the place of an earlier one of the same name. When
 * the run stops or fails, what had come in of the file in hand is taken out again, so that nothing is half loaded.
 */
export async function importInto(
  database: Database,
  files: readonly SourceFile[],
  earlier: readonly FileReport[],
  run: ImportRun,
): Promise<ImportOutcome> {
  let done: readonly FileReport[] = earlier;
  const bytesTotal = files.reduce((sum, { size }) => sum + size, 0);
  let bytesBefore = 0;
  for (const [fileIndex, file] of files.entries()) {
    const before = bytesBefore;
    const sink: ImportSink = {
      recognised: () => undefined,
      progress: (progress) =>
        run.onProgress({
          ...progress,
          fileIndex,
          fileCount: files.length,
          bytesRead: before + progress.bytesRead,
          bytesTotal,
        }),
      batch: (table, ipcStream) => database.insertArrow(table, ipcStream),
    };
    try {
      if (done.some((report) => report.file === file.name)) {
        await removeFileRows(database, file.name);
        done = done.filter((report) => report.file !== file.name);
      }
      const reports = await run.importFiles([file], sink, run.signal);
      done = [...done, ...reports];
    } catch (error) {
      await removeFileRows(database, file.name).catch(() => undefined);
      const stopped = run.signal.aborted;
      return { files: done, stopped, failure: stopped ? null : asError(error) };
    }
    bytesBefore += file.size;
  }
  return { files: done, stopped: false, failure: null };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
