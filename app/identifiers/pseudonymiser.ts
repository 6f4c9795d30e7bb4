import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { IdentifierKind } from './identifier-finding.ts';
import { normalisedIdentifier } from './normalised-identifier.ts';

/** Crockford's base 32: no I, L, O or U, so that a code read aloud is not misheard. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 3;
const GROUP_LENGTH = 4;

/**
 * Gives values the code by which a project knows them: "K7QX-03BD-9M2T", the first 60 bits of HMAC-SHA-256 under the
 * project's key. The same value of the same kind has the same code however it was spaced or cased, in every file;
 * without the key nobody can work it out, not even by trying every NHS number. Among a million people the chance
 * that any two share a code is under one in a million. It is not cached: callers ask once a distinct value.
 *
 * RFC 2104.
 */
export function pseudonymiser(key: Uint8Array): (of: IdentifierKind, text: string) => string {
  if (key.length < 16) throw new RangeError('a key of pseudonyms has at least 16 bytes');
  const keyed = hmac.create(sha256, key);
  return (of, text) => {
    const message = utf8ToBytes(`${of}\u0000${normalisedIdentifier(text, of)}`);
    return grouped(keyed.clone().update(message).digest());
  };
}

function grouped(bytes: Uint8Array): string {
  let code = '';
  let bits = 0;
  let held = 0;
  let next = 0;
  for (let index = 0; index < GROUPS * GROUP_LENGTH; index += 1) {
    if (bits < 5) {
      held = ((held << 8) | (bytes[next] ?? 0)) & 0xffff;
      next += 1;
      bits += 8;
    }
    bits -= 5;
    if (index > 0 && index % GROUP_LENGTH === 0) code += '-';
    code += ALPHABET.charAt((held >> bits) & 31);
  }
  return code;
}
