import { windows1252Byte } from '../decode/windows-1252.ts';

/** The first characters of UTF-8 sequences that were read as Windows-1252. */
const lead = /[\u00c2-\u00c5\u00cb\u00e2\u00f0]/;
const beyondAscii = /[^\0-\x7f]+/g;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Letters that such a text is likely to have meant: Latin letters and signs up to U+017F, general punctuation,
 * the euro, the trade mark sign, and emoji. Others come about by chance, as when a dash follows a capital É.
 */
const likely =
  /^(?:[\u00a0-\u017f\u02c6\u02dc\u2010-\u203a\u20ac\u2122\u{1f300}-\u{1faff}]|\ufe0f)+$/u;

/**
 * A text whose UTF-8 was read as Windows-1252 ("ZoÃ«", "donâ€™t", "Â£5"), as it was meant, one round of it undone.
 * null unless every character beyond ASCII takes part: what is partly right is left as it stands.
 */
export function withoutMojibake(text: string): string | null {
  if (!lead.test(text)) return null;
  const runs = text.match(beyondAscii) ?? [];
  const meant = runs.map(decodedRun);
  if (meant.includes(null)) return null;
  let next = 0;
  return text.replace(beyondAscii, (run) => meant[next++] ?? run);
}

function decodedRun(run: string): string | null {
  const bytes: number[] = [];
  for (const character of run) {
    const byte = windows1252Byte(character);
    if (byte === null) return null;
    bytes.push(byte);
  }
  try {
    const decoded = utf8.decode(Uint8Array.from(bytes));
    return likely.test(decoded) ? decoded : null;
  } catch {
    return null;
  }
}
