import { randomBytes } from '@noble/hashes/utils.js';

/** Bytes of a project's key. */
export const keyLength = 32;

/** A new random key for the pseudonyms of one project. It is never shown and never leaves with a file. */
export function newPseudonymKey(): Uint8Array {
  return randomBytes(keyLength);
}
