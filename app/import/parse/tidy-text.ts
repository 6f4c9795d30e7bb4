import { withoutEntities } from './html-entities.ts';
import { withoutMojibake } from './mojibake.ts';

export interface TidyText {
  readonly text: string;
  /** `mojibake`: letters beyond ASCII had been written through the wrong encoding, and were put right. */
  readonly note: 'mojibake' | null;
}

const suspect = /[&<\u00c2-\u00c5\u00cb\u00e2\u00f0]/;

/**
 * The text of a cell as it was meant where a program on the way spoilt it: HTML entities are decoded once,
 * UTF-8 that had been read as Windows-1252 is re-encoded once. To be asked once for each distinct text.
 */
export function tidyText(text: string): TidyText {
  if (!suspect.test(text)) return { text, note: null };
  const decoded = withoutEntities(text);
  const meant = withoutMojibake(decoded);
  return meant === null ? { text: decoded, note: null } : { text: meant, note: 'mojibake' };
}
