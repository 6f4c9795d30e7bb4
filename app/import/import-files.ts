import { newPseudonymKey } from '#app/identifiers/pseudonym-key.ts';
import type { TableDefinition } from '#app/records/table.ts';
import type { FileReport, ImportSink, SourceFile } from './import-report.ts';
import { importFile } from './read-file.ts';

/**
 * Imports files one after another, in the order given, with nobody to ask: each is looked at, and read by the safest
 * plan. A file with faults never stops the others; two files of one table, or one file twice, add to each other.
 * Throws as importFile does.
 */
export async function importFiles(
  files: readonly SourceFile[],
  tables: readonly TableDefinition[],
  sink: ImportSink,
  signal: AbortSignal,
): Promise<readonly FileReport[]> {
  const reports: FileReport[] = [];
  const pseudonymKey = newPseudonymKey();
  for (const [fileIndex, file] of files.entries()) {
    const context = { fileIndex, fileCount: files.length, tables, pseudonymKey };
    reports.push(await importFile(file, context, sink, signal));
  }
  return reports;
}
