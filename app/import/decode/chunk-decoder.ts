import type { TextEncoding } from './text-encoding.ts';

/** Turns the chunks of one file into text, in order. What is not yet whole is kept for the next chunk. */
export interface ChunkDecoder {
  readonly encoding: TextEncoding;
  /** `last` flushes what is held back. */
  decode(chunk: Uint8Array, last: boolean): string;
}
