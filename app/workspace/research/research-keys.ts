import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ResearchKeys } from '#app/analysis/research/copy-research.ts';
import { LARGEST_SHIFT_DAYS, type ResearchDates } from '#app/analysis/research/research-dates.ts';
import { pseudonymiser } from '#app/identifiers/pseudonymiser.ts';

/**
 * Codes that are Explore's own: under another key than the import's, so that files from two projects, or from Explore and
 * elsewhere, cannot be joined. Ids go in as hexadecimal: no two that differ in case or spaces fall together.
 */
export function researchKeys(key: Uint8Array, dates: ResearchDates): ResearchKeys {
  const codeOf = pseudonymiser(key);
  const known = new Map<string, string>();
  const pseudonym = (of: string, id: string): string => {
    const message = `${of} ${bytesToHex(utf8ToBytes(id))}`;
    const held = known.get(message);
    if (held !== undefined) return held;
    const made = codeOf('local_id', message);
    known.set(message, made);
    return made;
  };
  return {
    dates,
    pseudonym,
    shiftDays: (person) => {
      const sum =
        Array.from(pseudonym('shift', person)).reduce(
          (soFar, letter) => soFar * 33 + letter.charCodeAt(0),
          7,
        ) %
        2 ** 31;
      return (sum % (2 * LARGEST_SHIFT_DAYS + 1)) - LARGEST_SHIFT_DAYS;
    },
  };
}

/** A key that nobody has had before. */
export function freshKey(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(32));
}
