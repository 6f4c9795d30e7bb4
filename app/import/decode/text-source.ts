import type { SourceFile, TextEncoding } from '../import-report.ts';
import { byteChunks } from './byte-chunks.ts';
import type { ChunkDecoder } from './chunk-decoder.ts';
import { LineDecoder } from './line-decoder.ts';
import { sniffEncoding } from './sniff-encoding.ts';
import { Utf16Decoder } from './utf16-decoder.ts';

/** A file as a sequence of texts. `encoding` is what has been seen so far, null before the first byte. */
export class TextSource {
  readonly #file: SourceFile;
  readonly #chunkBytes: number;
  #decoder: ChunkDecoder | null = null;
  #bytesRead = 0;

  constructor(file: SourceFile, chunkBytes: number) {
    this.#file = file;
    this.#chunkBytes = chunkBytes;
  }

  get encoding(): TextEncoding | null {
    return this.#decoder?.encoding ?? null;
  }

  get bytesRead(): number {
    return this.#bytesRead;
  }

  /** The text of the file without its byte order mark, in pieces of about one chunk. Throws UnreadableFile. */
  async *texts(): AsyncGenerator<string, void> {
    let decoder: ChunkDecoder | null = null;
    for await (const chunk of byteChunks(this.#file, this.#chunkBytes)) {
      this.#bytesRead += chunk.length;
      if (decoder === null) {
        const { encoding, skip } = sniffEncoding(chunk);
        decoder = encoding === 'utf-8' ? new LineDecoder() : new Utf16Decoder(encoding);
        this.#decoder = decoder;
        yield decoder.decode(chunk.subarray(skip), false);
      } else {
        yield decoder.decode(chunk, false);
      }
    }
    if (decoder !== null) yield decoder.decode(new Uint8Array(0), true);
  }
}
