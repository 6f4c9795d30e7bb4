import type { TableName } from '#app/records/table.ts';
import type { ColumnReport, FileReport, ImportProgress } from '../import-report.ts';

/** A file as it is sent to the worker: the handle, not the content. */
export interface SentFile {
  readonly name: string;
  readonly content: Blob;
}

export type ToImportWorker =
  | { readonly type: 'import'; readonly files: readonly SentFile[] }
  /** The last batch is stored: the next may come. */
  | { readonly type: 'stored' };

export type FromImportWorker =
  | { readonly type: 'ready' }
  | {
      readonly type: 'recognised';
      readonly file: string;
      readonly table: TableName | null;
      readonly columns: readonly ColumnReport[];
    }
  | { readonly type: 'progress'; readonly progress: ImportProgress }
  | {
      readonly type: 'batch';
      readonly table: TableName;
      readonly ipcStream: Uint8Array<ArrayBuffer>;
      readonly rows: number;
    }
  | { readonly type: 'finished'; readonly reports: readonly FileReport[] }
  | { readonly type: 'failed'; readonly message: string };
