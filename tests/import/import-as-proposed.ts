import { tableFromIPC } from 'apache-arrow';
import { importFiles } from '#app/import/import-files.ts';
import type { FileReport, ImportSink, Problem, SourceFile } from '#app/import/import-report.ts';
import { surveyFiles } from '#app/import/survey-files.ts';
import type { SurveyedFile } from '#app/import/surveyed-file.ts';
import { tables } from '#app/records/all-tables.ts';
import type { LoadedRow } from './run-import.ts';

export interface ProposedImport {
  readonly surveyed: readonly SurveyedFile[];
  readonly reports: readonly FileReport[];
  /** By table, in the order in which they were loaded; dates as ISO text. */
  readonly records: Readonly<Record<string, readonly LoadedRow[]>>;
  /** Those of files that cannot be read, then those of the others. */
  readonly problems: readonly Problem[];
}

/** Imports files as they are proposed, with the safe default for every question. */
export async function importAsProposed(files: readonly SourceFile[]): Promise<ProposedImport> {
  const { signal } = new AbortController();
  const surveyed = await surveyFiles(files, { recipes: [] }, () => undefined, signal);
  const records: Record<string, LoadedRow[]> = {};
  const sink: ImportSink = {
    recognised: () => undefined,
    progress: () => undefined,
    batch: (table, ipcStream) => {
      (records[table] ??= []).push(...rowsOf(ipcStream));
      return Promise.resolve();
    },
  };
  const readable = surveyed.filter(({ survey }) => survey !== null);
  const refused = surveyed.filter(({ survey }) => survey === null);
  const sources = readable.map(({ source }) => source);
  const reports = await importFiles(sources, tables, sink, signal);
  const problems = [...refused, ...reports].flatMap((each) => each.problems);
  return { surveyed, reports, records, problems };
}

function rowsOf(ipcStream: Uint8Array): readonly LoadedRow[] {
  const arrow = tableFromIPC(ipcStream);
  const dates = arrow.schema.fields.filter(({ type }) => String(type).startsWith('Date'));
  return arrow.toArray().map((row: { toJSON(): LoadedRow }) => {
    const record = row.toJSON();
    return { ...record, ...Object.fromEntries(dates.map(({ name }) => [name, iso(record[name])])) };
  });
}

function iso(value: unknown): string | null {
  return typeof value === 'number' ? new Date(value).toISOString().slice(0, 10) : null;
}
