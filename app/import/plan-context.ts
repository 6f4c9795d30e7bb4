import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import type { TableDefinition } from '#app/records/table.ts';

/** What reading a file by its plan has to know beside the two. */
export interface PlannedContext {
  /** Position among the files of one import, from 0. */
  readonly fileIndex: number;
  readonly fileCount: number;
  readonly tables: readonly TableDefinition[];
  /** Measures whose answers may stand in the file. */
  readonly measures: readonly MeasureDefinition[];
  /** The project's own, from `newPseudonymKey`. */
  readonly pseudonymKey: Uint8Array;
  /** Bytes read at a time, at least 8. More is slower: cells then outlive the young generation of the heap. */
  readonly chunkBytes?: number;
  /** Records of one table handed to the sink at a time. */
  readonly batchRows?: number;
  /** For years of two digits; the clock's by default. */
  readonly thisYear?: number;
}
