import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import type { TableName } from '#app/records/table.ts';
import type { ColumnReport, FileReport, ImportProgress } from '../import-report.ts';
import type { FilePlan } from '../plan/file-plan.ts';
import type { SurveyContext, SurveyedFile } from '../surveyed-file.ts';

/** A file as it is sent to the worker: the handle, not the content. */
export interface SentFile {
  readonly name: string;
  readonly content: Blob;
}

/** What the worker is asked to do, one thing at a time. */
export type ImportWork =
  | { readonly type: 'import'; readonly files: readonly SentFile[] }
  | {
      readonly type: 'import_planned';
      readonly files: readonly SentFile[];
      /** One for each of `files`. */
      readonly plans: readonly FilePlan[];
      readonly pseudonymKey: Uint8Array;
      readonly measures: readonly MeasureDefinition[] | null;
    }
  | {
      readonly type: 'survey';
      readonly files: readonly SentFile[];
      readonly context: SurveyContext;
    };

export type ToImportWorker =
  | ImportWork
  /** The last batch is stored: the next may come. */
  | { readonly type: 'stored' };

/** A file that was looked at, with the file as a handle where the worker made it: out of a zip. */
export type SentSurvey = Omit<SurveyedFile, 'source'> & {
  readonly source: SentFile;
};

export type FromImportWorker =
  | { readonly type: 'ready' }
  /** Sent every few seconds while there is work, however long one file takes. */
  | { readonly type: 'alive' }
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
  | { readonly type: 'surveyed'; readonly files: readonly SentSurvey[] }
  | { readonly type: 'failed'; readonly message: string };
