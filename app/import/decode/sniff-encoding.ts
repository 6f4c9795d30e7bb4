import { UnreadableFile } from './unreadable-file.ts';

export interface StartOfText {
  /** `utf-8` still has to prove itself; see LineDecoder. */
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** Length of the byte order mark, to be skipped. */
  readonly skip: number;
}

const workbookSignatures = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
] as const;
const sampleSize = 64 * 1024;

/**
 * Judges the first bytes of a file: by its byte order mark, or, without one, by where its zero bytes stand.
 * Throws UnreadableFile for a workbook (workbook) and for bytes that are no text at all (not_text).
 */
export function sniffEncoding(bytes: Uint8Array): StartOfText {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return { encoding: 'utf-8', skip: 3 };
  if (startsWith(bytes, [0xff, 0xfe])) return { encoding: 'utf-16le', skip: 2 };
  if (startsWith(bytes, [0xfe, 0xff])) return { encoding: 'utf-16be', skip: 2 };
  if (workbookSignatures.some((signature) => startsWith(bytes, signature))) {
    throw new UnreadableFile('workbook');
  }
  return { encoding: withoutMark(bytes.subarray(0, sampleSize)), skip: 0 };
}

function withoutMark(sample: Uint8Array): StartOfText['encoding'] {
  const pairs = sample.length >> 1;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let index = 0; index < pairs; index++) {
    if (sample[2 * index] === 0) evenZeros++;
    if (sample[2 * index + 1] === 0) oddZeros++;
  }
  if (oddZeros > 0.7 * pairs && evenZeros === 0) return 'utf-16le';
  if (evenZeros > 0.7 * pairs && oddZeros === 0) return 'utf-16be';
  if (sample.includes(0)) throw new UnreadableFile('not_text');
  return 'utf-8';
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
