import { tableFromIPC } from 'apache-arrow';
import { importFile } from '#app/import/read-file.ts';
import type {
  ColumnReport,
  FileReport,
  ImportProgress,
  ImportSink,
  SourceFile,
} from '#app/import/import-report.ts';
import { tables as recordTables } from '#app/records/all-tables.ts';
import type { TableDefinition, TableName } from '#app/records/table.ts';

export type LoadedRow = Readonly<Record<string, unknown>>;

export interface ImportRun {
  readonly report: FileReport;
  readonly rows: readonly LoadedRow[];
  /** The Arrow type of each column, as the first batch has it. */
  readonly types: Readonly<Record<string, string>>;
  readonly batches: readonly { readonly table: TableName; readonly rows: number }[];
  readonly progress: readonly ImportProgress[];
  readonly recognised: readonly {
    readonly table: TableName | null;
    readonly columns: readonly ColumnReport[];
  }[];
}

export interface RunOptions {
  readonly tables?: readonly TableDefinition[];
  readonly chunkBytes?: number;
  readonly batchRows?: number;
}

/** Imports one file and reads what it gave through Arrow's own reader. */
export async function runImport(file: SourceFile, options: RunOptions = {}): Promise<ImportRun> {
  const { tables = recordTables, ...sizes } = options;
  const rows: LoadedRow[] = [];
  const batches: ImportRun['batches'][number][] = [];
  const progress: ImportProgress[] = [];
  const recognised: ImportRun['recognised'][number][] = [];
  let types: Record<string, string> = {};
  const sink: ImportSink = {
    recognised: (_file, table, columns) => recognised.push({ table, columns }),
    progress: (each) => progress.push(each),
    batch: (table, ipcStream, count) => {
      const arrow = tableFromIPC(ipcStream);
      if (batches.length === 0) {
        types = Object.fromEntries(
          arrow.schema.fields.map(({ name, type }) => [name, String(type)]),
        );
      }
      rows.push(...arrow.toArray().map((row: { toJSON(): LoadedRow }) => row.toJSON()));
      batches.push({ table, rows: count });
      return Promise.resolve();
    },
  };
  const context = { fileIndex: 0, fileCount: 1, tables, ...sizes };
  const report = await importFile(file, context, sink, new AbortController().signal);
  return { report, rows, types, batches, progress, recognised };
}
