/** What the hash of a text begins with, before its first unit. */
export const hashSeed = 0x811c9dc5 | 0;

/** The hash of a text with one more UTF-16 unit (FNV-1a, 32 bits). */
export function hashed(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}
