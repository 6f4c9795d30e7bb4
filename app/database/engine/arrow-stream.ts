import { Message } from 'apache-arrow';

const CONTINUATION = 0xffff_ffff;
const PREFIX_BYTES = 8;

export interface ArrowStream {
  /** The column names, in order. */
  readonly columns: readonly string[];
  readonly rows: number;
}

/**
 * What a complete Arrow stream holds, by walking its messages without reading their values. Throws when
 * the bytes are cut short, lack the end marker or go on after it: the engine would insert nothing, say
 * nothing, and take the next stream for the rest of this one.
 */
export function completeStream(ipcStream: Uint8Array): ArrowStream {
  const stream = walk(ipcStream);
  if (stream === undefined) {
    throw new Error('The Arrow stream is not complete, so nothing was inserted.');
  }
  return stream;
}

function walk(ipcStream: Uint8Array): ArrowStream | undefined {
  const view = new DataView(ipcStream.buffer, ipcStream.byteOffset, ipcStream.byteLength);
  let columns: readonly string[] | undefined;
  let rows = 0;
  let at = 0;
  while (at + PREFIX_BYTES <= ipcStream.length && view.getUint32(at, true) === CONTINUATION) {
    const metadataBytes = view.getUint32(at + 4, true);
    at += PREFIX_BYTES;
    if (metadataBytes === 0) {
      return columns && at === ipcStream.length ? { columns, rows } : undefined;
    }
    const message = read(ipcStream.subarray(at, at + metadataBytes));
    if (message === undefined || message.bodyBytes < 0) return undefined;
    columns ??= message.columns;
    rows += message.rows;
    at += metadataBytes + message.bodyBytes;
  }
  return undefined;
}

interface StreamMessage {
  readonly columns: readonly string[] | undefined;
  readonly rows: number;
  readonly bodyBytes: number;
}

function read(metadata: Uint8Array): StreamMessage | undefined {
  try {
    const message = Message.decode(metadata);
    return {
      columns: message.isSchema() ? message.header().fields.map(({ name }) => name) : undefined,
      rows: message.isRecordBatch() ? message.header().length : 0,
      bodyBytes: message.bodyLength,
    };
  } catch {
    return undefined;
  }
}
