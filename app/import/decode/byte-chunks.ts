import type { SourceFile } from '../import-report.ts';
import { UnreadableFile } from './unreadable-file.ts';

/**
 * Reads a file in chunks of exactly `size` bytes, at least 8; the last may be shorter, and an empty file
 * gives none. A chunk is valid until the next is asked for. Throws UnreadableFile (disk) when reading fails.
 */
export async function* byteChunks(
  file: SourceFile,
  size: number,
): AsyncGenerator<Uint8Array, void> {
  const reader = openStream(file).getReader();
  const buffer = new Uint8Array(size);
  let filled = 0;
  try {
    for (;;) {
      const { done, value } = await readPiece(reader);
      if (done) break;
      let taken = 0;
      while (taken < value.length) {
        const part = value.subarray(taken, taken + size - filled);
        buffer.set(part, filled);
        taken += part.length;
        filled += part.length;
        if (filled === size) {
          yield buffer;
          filled = 0;
        }
      }
    }
    if (filled > 0) yield buffer.subarray(0, filled);
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

function openStream(file: SourceFile): ReadableStream<Uint8Array> {
  try {
    return file.stream();
  } catch (cause) {
    throw new UnreadableFile('disk', { cause });
  }
}

async function readPiece(reader: ReadableStreamDefaultReader<Uint8Array>) {
  try {
    return await reader.read();
  } catch (cause) {
    throw new UnreadableFile('disk', { cause });
  }
}
