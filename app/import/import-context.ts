import type { TableDefinition } from '#app/records/table.ts';

/** What an import of a file has to know beside the file itself. */
export interface ImportContext {
  /** Position among the files of one import, from 0. */
  readonly fileIndex: number;
  readonly fileCount: number;
  /** The tables that a file can be recognised as. */
  readonly tables: readonly TableDefinition[];
  /** Bytes read at a time, at least 8. More is slower: cells then outlive the young generation of the heap. */
  readonly chunkBytes?: number;
  /** Rows handed to the sink at a time. */
  readonly batchRows?: number;
}
