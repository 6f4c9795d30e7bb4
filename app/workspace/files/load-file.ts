import type { Database } from '#app/database/database.ts';
import type { FileReport, ImportProgress, ImportSink } from '#app/import/import-report.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { loadedTableName } from '#app/records/loaded-table-name.ts';
import { removeFileRows } from '../remove-file-rows.ts';
import type { PlannedFile, Surroundings } from '../workspace.ts';
import { renameFileRows } from './rename-file-rows.ts';

export interface LoadRun {
  readonly importPlanned: Surroundings['importPlanned'];
  readonly pseudonymKey: Uint8Array;
  /** Where they are not the shipped ones alone. */
  readonly measures: readonly MeasureDefinition[] | undefined;
  readonly onProgress: (progress: ImportProgress) => void;
  readonly signal: AbortSignal;
}

/**
 * Brings one file into the record tables by its plan. Where an earlier reading of it is in (`replaces`), that one stays
 * until the new one is complete; on a stop or a failure everything is as it was. Rejects as the import does.
 */
export async function loadFile(
  database: Database,
  job: PlannedFile,
  replaces: boolean,
  run: LoadRun,
): Promise<FileReport> {
  const { name } = job.source;
  const earlier = `\u0001${name}`;
  const sink: ImportSink = {
    recognised: () => undefined,
    progress: run.onProgress,
    batch: (table, ipcStream) => database.insertArrow(loadedTableName(table), ipcStream),
  };
  if (replaces) await renameFileRows(database, name, earlier);
  try {
    const { importPlanned, pseudonymKey, signal, measures } = run;
    const [report] = await importPlanned([job], pseudonymKey, sink, signal, measures);
    if (report === undefined) throw new Error('The import gave no report.');
    if (replaces) await removeFileRows(database, earlier);
    return report;
  } catch (error) {
    await removeFileRows(database, name).catch(() => undefined);
    if (replaces) await renameFileRows(database, earlier, name).catch(() => undefined);
    throw error;
  }
}
