import type { TableDefinition } from '#app/records/table.ts';
import type { FileReport, ImportSink, SourceFile } from './import-report.ts';
import { importFile } from './read-file.ts';

/**
 * Imports files one after another, in the order given. A file with faults never stops the others; two
 * files of one table, or one file twice, add to each other. Throws as importFile does.
 */
export async function importFiles(
  files: readonly SourceFile[],
  tables: readonly TableDefinition[],
  sink: ImportSink,
  signal: AbortSignal,
): Promise<readonly FileReport[]> {
  const reports: FileReport[] = [];
  for (const [fileIndex, file] of files.entries()) {
    const context = { fileIndex, fileCount: files.length, tables };
    reports.push(await importFile(file, context, sink, signal));
  }
  return reports;
}
