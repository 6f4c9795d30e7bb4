import type { ChunkDecoder } from './chunk-decoder.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** Decodes UTF-16. Throws UnreadableFile (damaged_text) rather than put replacement characters in the data. */
export class Utf16Decoder implements ChunkDecoder {
  readonly encoding: 'utf-16le' | 'utf-16be';
  readonly #decoder: TextDecoder;

  constructor(encoding: 'utf-16le' | 'utf-16be') {
    this.encoding = encoding;
    this.#decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  }

  decode(chunk: Uint8Array, last: boolean): string {
    try {
      return this.#decoder.decode(chunk, { stream: !last });
    } catch (cause) {
      throw new UnreadableFile('damaged_text', { cause });
    }
  }
}
