import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Derive } from './record-spec.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const letters = 11;

/**
 * An id for a record whose file gives it none: a letter for its kind and 66 bits of SHA-256 over what makes it that
 * record. The same in every import of the same data; among ten million records the chance that any two share one is
 * under one in a million. Twelve letters are the longest text that DuckDB holds without a pointer.
 */
export function derivedId(kind: 'A' | 'F' | 'G' | 'R', parts: readonly string[]): string {
  const digest = sha256(utf8ToBytes(parts.join('\u0000')));
  let id: string = kind;
  for (let letter = 0; letter < letters; letter++) {
    const bit = letter * 6;
    const pair = ((digest[bit >> 3] ?? 0) << 8) | (digest[(bit >> 3) + 1] ?? 0);
    id += alphabet.charAt((pair >> (10 - (bit & 7))) & 63);
  }
  return id;
}

/** `derive`, asked once for each row, however many cells need it. */
export function oncePerRow(derive: Derive): Derive {
  let lastRow = 0;
  let last = '';
  return (row, rowNumber) => {
    if (rowNumber !== lastRow) {
      last = derive(row, rowNumber);
      lastRow = rowNumber;
    }
    return last;
  };
}
