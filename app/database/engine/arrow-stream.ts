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
  const stream = messagesOf(ipcStream)?.map(content);
  const columns = stream?.find((message) => message?.columns)?.columns;
  if (!stream || !columns || stream.includes(undefined)) {
    throw new Error('The Arrow stream is not complete, so nothing was inserted.');
  }
  return { columns, rows: stream.reduce((sum, message) => sum + (message?.rows ?? 0), 0) };
}

/**
 * The messages up to the end marker, or undefined when they do not fill the bytes exactly. Their contents
 * are not looked at yet: those of broken bytes can keep the decoder busy for ever.
 */
function messagesOf(ipcStream: Uint8Array): readonly Message[] | undefined {
  const view = new DataView(ipcStream.buffer, ipcStream.byteOffset, ipcStream.byteLength);
  const messages: Message[] = [];
  let at = 0;
  while (at + PREFIX_BYTES <= ipcStream.length && view.getUint32(at, true) === CONTINUATION) {
    const metadataBytes = view.getUint32(at + 4, true);
    at += PREFIX_BYTES;
    if (metadataBytes === 0) return at === ipcStream.length ? messages : undefined;
    if (at + metadataBytes > ipcStream.length) return undefined;
    const message = decoded(() => Message.decode(ipcStream.subarray(at, at + metadataBytes)));
    if (message === undefined || message.bodyLength < 0) return undefined;
    messages.push(message);
    at += metadataBytes + message.bodyLength;
  }
  return undefined;
}

interface Content {
  readonly columns?: readonly string[];
  readonly rows?: number;
}

function content(message: Message): Content | undefined {
  return decoded(() => {
    if (message.isSchema()) return { columns: message.header().fields.map(({ name }) => name) };
    return message.isRecordBatch() ? { rows: message.header().length } : {};
  });
}

function decoded<T>(decode: () => T): T | undefined {
  try {
    return decode();
  } catch {
    return undefined;
  }
}
