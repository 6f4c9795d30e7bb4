import { RecordBatchReader, type RecordBatch, type Schema } from 'apache-arrow';
import type { EngineLink } from './engine-link.ts';

export interface ArrowAnswer {
  readonly schema: Schema;
  /** Reads the rows, or leaves them unread when it is never called. */
  readonly read: () => Promise<readonly RecordBatch[]>;
}

/**
 * Does one statement's work on the engine. Throws the signal's reason when it is stopped, else what
 * the engine says. A stop asked for after the work is done still cuts short the reading of a long answer.
 */
export async function runStatement(
  link: EngineLink,
  statement: string,
  signal: AbortSignal,
): Promise<ArrowAnswer> {
  let header = await link.start(statement);
  let asked = false;
  while (header === null) {
    if (signal.aborted && !asked) asked = await link.cancel();
    try {
      header = await link.poll();
    } catch (error) {
      if (asked) signal.throwIfAborted();
      throw error;
    }
  }
  const start = header;
  return {
    schema: RecordBatchReader.from([start]).open().schema,
    read: () => readBatches(link, start, signal),
  };
}

async function readBatches(
  link: EngineLink,
  header: Uint8Array,
  signal: AbortSignal,
): Promise<readonly RecordBatch[]> {
  const parts = [header];
  for (;;) {
    const part = await link.fetch();
    if (part === null) continue;
    if (part.length === 0) return [...RecordBatchReader.from(parts)];
    parts.push(part);
    if (parts.length > 2) signal.throwIfAborted();
  }
}
