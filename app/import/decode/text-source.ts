import type { SourceFile } from '../import-report.ts';
import type { TextEncoding } from './text-encoding.ts';
import { byteChunks } from './byte-chunks.ts';
import type { ChunkDecoder } from './chunk-decoder.ts';
import { LineDecoder } from './line-decoder.ts';
import { sniffEncoding } from './sniff-encoding.ts';
import { Utf16Decoder } from './utf16-decoder.ts';

/** A file as a sequence of texts. `encoding` is what has been seen so far, null before the first byte. */
export class TextSource {
  readonly #file: SourceFile;
  readonly #chunkBytes: number;
  readonly #given: TextEncoding | null;
  #decoder: ChunkDecoder | null = null;
  #bytesRead = 0;

  /** `given` is followed where the bytes allow; null: the encoding is judged by the bytes. */
  constructor(file: SourceFile, chunkBytes: number, given: TextEncoding | null = null) {
    this.#file = file;
    this.#chunkBytes = chunkBytes;
    this.#given = given;
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
        decoder = decoderFor(this.#given ?? encoding);
        this.#decoder = decoder;
        yield decoder.decode(chunk.subarray(skip), false);
      } else {
        yield decoder.decode(chunk, false);
      }
    }
    if (decoder !== null) yield decoder.decode(new Uint8Array(0), true);
  }
}

/** UTF-8 is always judged line by line: what is found at the beginning of a file need not hold at its end. */
function decoderFor(encoding: TextEncoding): ChunkDecoder {
  switch (encoding) {
    case 'utf-8':
    case 'mixed':
      return new LineDecoder();
    case 'windows-1252':
      return new LineDecoder('windows-1252');
    case 'utf-16le':
    case 'utf-16be':
      return new Utf16Decoder(encoding);
  }
}
