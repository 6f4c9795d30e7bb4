import type { TextEncoding } from './text-encoding.ts';
import type { ChunkDecoder } from './chunk-decoder.ts';
import { isUtf8 } from './is-utf8.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { decodeWindows1252 } from './windows-1252.ts';

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const longestLine = 32 * 1024 * 1024;

/**
 * Decodes UTF-8, and Windows-1252 where the bytes are not UTF-8. Judged line by line, so that a file
 * glued together from both keeps every letter; Windows-1252 has a character for every byte, so nothing
 * is ever replaced. Text is given out up to the last line end seen. Throws UnreadableFile.
 * With `always` set every line is read as Windows-1252, UTF-8 or not.
 */
export class LineDecoder implements ChunkDecoder {
  readonly #utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  #held = new Uint8Array(0);
  #sawUtf8 = false;
  #sawWindows1252 = false;
  readonly #always: 'windows-1252' | null;

  constructor(always: 'windows-1252' | null = null) {
    this.#always = always;
  }

  get encoding(): TextEncoding {
    if (this.#always !== null) return this.#always;
    if (!this.#sawWindows1252) return 'utf-8';
    return this.#sawUtf8 ? 'mixed' : 'windows-1252';
  }

  decode(chunk: Uint8Array, last: boolean): string {
    const bytes = this.#held.length === 0 ? chunk : joined(this.#held, chunk);
    const end = last ? bytes.length : endOfLastLine(bytes);
    this.#held = bytes.slice(end);
    if (this.#held.length > longestLine) throw new UnreadableFile('record_too_long');
    return this.#decodeLines(bytes.subarray(0, end));
  }

  #decodeLines(bytes: Uint8Array): string {
    try {
      const text = this.#utf8.decode(bytes);
      if (text.length === bytes.length) return text;
      if (this.#always !== null) return this.#decodeEachLine(bytes);
      this.#sawUtf8 = true;
      return text;
    } catch {
      return this.#decodeEachLine(bytes);
    }
  }

  #decodeEachLine(bytes: Uint8Array): string {
    const parts: string[] = [];
    let done = 0;
    for (let at = 0; at < bytes.length; at++) {
      if ((bytes[at] ?? 0) < 0x80) continue;
      const start = startOfLine(bytes, at);
      const end = endOfLine(bytes, at);
      parts.push(this.#utf8.decode(bytes.subarray(done, start)));
      parts.push(this.#decodeLine(bytes, start, end));
      done = end;
      at = end;
    }
    parts.push(this.#utf8.decode(bytes.subarray(done)));
    return parts.join('');
  }

  #decodeLine(bytes: Uint8Array, start: number, end: number): string {
    const line = bytes.subarray(start, end);
    if (this.#always === null && isUtf8(bytes, start, end)) {
      this.#sawUtf8 = true;
      return this.#utf8.decode(line);
    }
    this.#sawWindows1252 = true;
    return decodeWindows1252(line);
  }
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === lineFeed || byte === carriageReturn;
}

function startOfLine(bytes: Uint8Array, at: number): number {
  let start = at;
  while (start > 0 && !isLineEnd(bytes[start - 1])) start--;
  return start;
}

function endOfLine(bytes: Uint8Array, at: number): number {
  let end = at;
  while (end < bytes.length && !isLineEnd(bytes[end])) end++;
  return end;
}

function endOfLastLine(bytes: Uint8Array): number {
  return startOfLine(bytes, bytes.length);
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}
