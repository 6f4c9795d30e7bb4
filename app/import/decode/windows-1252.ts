/** Windows-1252 from 0x80 to 0x9F; every other byte is the character of the same number (WHATWG Encoding, index windows-1252). */
const upper =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/**
 * Decodes Windows-1252. The platform's decoder does the same in browsers, but in Node 20 it reads
 * Latin-1 under this name and loses curly quotes, dashes and the euro.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += windows1252Character(byte);
  return text;
}

export function windows1252Character(byte: number): string {
  return byte >= 0x80 && byte <= 0x9f ? upper.charAt(byte - 0x80) : String.fromCharCode(byte);
}

/** The byte that stands for a character in Windows-1252, or null when it has none. */
export function windows1252Byte(character: string): number | null {
  const at = upper.indexOf(character);
  if (at !== -1) return 0x80 + at;
  const code = character.charCodeAt(0);
  return code < 0x80 || (code >= 0xa0 && code <= 0xff) ? code : null;
}
