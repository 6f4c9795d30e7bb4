import type { Band } from './bands.ts';

/** Bands from the lowest scores up, whatever order the file lists them in. */
export function ascending(bands: readonly Band[]): Band[] {
  return [...bands].sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity));
}
