import { utf16Bytes } from './source-file.ts';

export const encodings = [
  'utf-8',
  'utf-8 with mark',
  'utf-16le',
  'utf-16be',
  'windows-1252',
] as const;
export type Encoding = (typeof encodings)[number];

/** Bytes 0x80 to 0x9F of Windows-1252 as Microsoft lists them; the five that it leaves out are not written. */
const special = new Map(
  Object.entries({
    '€': 0x80,
    '‚': 0x82,
    '„': 0x84,
    '…': 0x85,
    '‘': 0x91,
    '’': 0x92,
    '“': 0x93,
    '”': 0x94,
    '•': 0x95,
    '–': 0x96,
    '—': 0x97,
    '™': 0x99,
    Š: 0x8a,
    œ: 0x9c,
  }),
);

/** A text as the bytes of a file. Throws RangeError for a character that the encoding does not have. */
export function encodeText(text: string, encoding: Encoding): Uint8Array<ArrayBuffer> {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-8 with mark':
      return new TextEncoder().encode(`\uFEFF${text}`);
    case 'utf-16le':
      return utf16Bytes(text, true);
    case 'utf-16be':
      return utf16Bytes(text, false);
    case 'windows-1252':
      return Uint8Array.from(text.split(''), (character) => {
        const byte = special.get(character) ?? character.charCodeAt(0);
        if (byte > 0xff) throw new RangeError(`not in Windows-1252: ${character}`);
        return byte;
      });
  }
}
