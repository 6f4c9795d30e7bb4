import type { QueryResult } from '../database.ts';

/**
 * What one kind of engine does, one call at a time. Errors are the engine's own, or the signal's
 * reason when it was asked to stop; `QueuedDatabase` gives them their types.
 */
export interface Engine {
  query(statement: string, signal: AbortSignal): Promise<QueryResult>;
  insertArrow(table: string, ipcStream: Uint8Array, signal: AbortSignal): Promise<void>;
  /** Ends it at once and frees what it held. */
  end(): Promise<void>;
}
